package org.dateline.manage.office;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of an office.
 *
 * @param slug null for one made of the name
 * @param organization that it is an office of
 * @param place that it is an office of, such as a country
 * @param singleHolder whether only one person can hold it at a time; acting holders apart
 */
public record OfficeContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Localized LocalizedText names,
        @Nullable UUID organization,
        @Nullable UUID place,
        boolean singleHolder)
        implements NamedContent {

    @Override
    public List<ContentReference> references() {
        return new ContentReference.Collector()
                .hard("/organization", Kind.ORGANIZATION, organization)
                .hard("/place", Kind.PLACE, place)
                .toList();
    }
}
