package org.dateline.manage.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.kernel.AlternateNames;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.kernel.WebAddress;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of an organization.
 *
 * @param slug null for one made of the name
 * @param abbreviation such as МИД
 * @param alternateNames other names by language
 * @param parent the organization that it belongs to
 * @param place where it sits, or what it governs
 * @param url of its own site
 */
public record OrganizationContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Localized LocalizedText names,
        @Nullable @Localized(optional = true, max = 50) LocalizedText abbreviation,
        @AlternateNames Map<String, List<String>> alternateNames,
        @Nullable UUID parent,
        @Nullable UUID place,

        @Nullable @Size(max = 2000) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.RULE)
        String url)
        implements NamedContent {

    public OrganizationContent {
        alternateNames = alternateNames == null ? Map.of() : Collections.unmodifiableMap(alternateNames);
    }

    @Override
    public Stream<String> labels() {
        return abbreviation == null
                ? NamedContent.super.labels()
                : Stream.concat(NamedContent.super.labels(), abbreviation.values().values().stream());
    }

    @Override
    public List<ContentReference> references() {
        return new ContentReference.Collector()
                .hard("/parent", Kind.ORGANIZATION, parent)
                .hard("/place", Kind.PLACE, place)
                .toList();
    }
}
