package org.dateline.manage.section;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
 * What an editor types of a section.
 *
 * @param slug null for one made of the name
 * @param parent the section above it
 * @param position where it stands among the others, the lowest first
 */
public record SectionContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Localized LocalizedText names,
        @Nullable @Localized(optional = true, max = 2000) LocalizedText description,
        @Nullable UUID parent,
        @Nullable @Min(0) @Max(9999) Integer position)
        implements NamedContent {

    @Override
    public List<ContentReference> references() {
        return new ContentReference.Collector()
                .hard("/parent", Kind.SECTION, parent)
                .toList();
    }
}
