package org.dateline.manage.placegroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.kernel.AlternateNames;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.manage.revision.Content;
import org.dateline.manage.revision.ContentReference;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a place group.
 *
 * @param slug null for one made of the name
 * @param abbreviation such as ОДКБ
 * @param alternateNames other names by language
 * @param memberships the places that belong and belonged to it; one that has come back is there twice
 */
public record PlaceGroupContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Localized LocalizedText names,
        @Nullable @Localized(optional = true, max = 50) LocalizedText abbreviation,
        @AlternateNames Map<String, List<String>> alternateNames,
        @Nullable @Localized(optional = true, max = 2000) LocalizedText description,
        @Size(max = 500) List<@NotNull @Valid Membership> memberships)
        implements Content {

    public PlaceGroupContent {
        alternateNames = alternateNames == null ? Map.of() : Collections.unmodifiableMap(alternateNames);
        memberships = memberships == null ? List.of() : Collections.unmodifiableList(memberships);
    }

    @Override
    public String title(String language) {
        return names.in(language);
    }

    @Override
    public List<ContentReference> references() {
        ContentReference.Collector references = new ContentReference.Collector();
        for (int i = 0; i < memberships.size(); i++) {
            references.hard(
                    "/memberships/" + i + "/place",
                    Kind.PLACE,
                    memberships.get(i).place());
        }
        return references.toList();
    }

    @Override
    public List<Violation> contradictions() {
        return IntStream.range(0, memberships.size())
                .filter(i -> memberships.get(i).endsBeforeItStarts())
                .mapToObj(i -> new Violation("/memberships/" + i + "/endDate", "is before the start date"))
                .toList();
    }
}
