package org.dateline.manage.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.kernel.TimeZoneId;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.channel.ChannelStream;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a channel.
 *
 * @param slug null for one made of the name
 * @param streams where it can be watched or listened to; it is public with at least one
 * @param preview the picture that stands for it
 * @param timeZone in which its days begin; null for the newsroom's
 * @param position where it stands among the others, the lowest first
 */
public record ChannelContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Localized LocalizedText names,
        @Nullable @Localized(optional = true, max = 2000) LocalizedText description,
        @Size(max = 20) List<@NotNull @Valid ChannelStream> streams,
        @Nullable UUID preview,
        @Nullable @TimeZoneId String timeZone,
        @Nullable @Min(0) @Max(9999) Integer position)
        implements NamedContent {

    public ChannelContent {
        streams = streams == null ? List.of() : Collections.unmodifiableList(streams);
    }

    @Override
    public List<ContentReference> references() {
        return new ContentReference.Collector()
                .hard("/preview", Kind.MEDIA, preview)
                .toList();
    }

    ZoneId zone(Newsroom newsroom) {
        return timeZone == null ? newsroom.zone() : ZoneId.of(timeZone);
    }
}
