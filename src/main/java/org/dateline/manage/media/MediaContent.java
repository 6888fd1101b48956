package org.dateline.manage.media;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.PartialDate;
import org.dateline.kernel.Slug;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
import org.dateline.problem.Violation;
import org.dateline.published.media.FocalPoint;
import org.dateline.published.media.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a media item.
 *
 * @param slug null for one made of the name
 * @param alternativeText what it shows, for those who cannot see it
 * @param caption what stands below it
 * @param credit whose it is, as printed: «Фото: МИР 24»
 * @param duration in seconds, of a video or a recording
 * @param dateCreated when it was taken, as far as it is known
 * @param focalPoint what has to stay in view when it is cropped
 * @param renditions its files; an item is public with at least one
 */
public record MediaContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Pattern(regexp = "image|video|audio", message = "must be image, video or audio")
        String type,

        @NotNull @Localized LocalizedText names,
        @Nullable @Localized(optional = true, max = 1000) LocalizedText alternativeText,
        @Nullable @Localized(optional = true, max = 2000) LocalizedText caption,
        @Nullable @Size(max = 500) String credit,
        @Nullable @Min(0) @Max(864_000) Integer duration,
        @Nullable PartialDate dateCreated,
        @Nullable @Valid FocalPoint focalPoint,
        @Size(max = 50) List<@NotNull @Valid Rendition> renditions)
        implements NamedContent {

    public MediaContent {
        renditions = renditions == null ? List.of() : Collections.unmodifiableList(renditions);
    }

    @Override
    public List<ContentReference> references() {
        return List.of();
    }

    @Override
    public List<Violation> contradictions() {
        return IntStream.range(0, renditions.size())
                .filter(i -> !fits(renditions.get(i).mediaType()))
                .mapToObj(i -> new Violation("/renditions/" + i + "/mediaType", "is not that of " + type))
                .toList();
    }

    /** Streams are announced by playlists, whose types begin with {@code application}. */
    private boolean fits(String mediaType) {
        return mediaType.startsWith(type + "/") || !type.equals("image") && mediaType.startsWith("application/");
    }
}
