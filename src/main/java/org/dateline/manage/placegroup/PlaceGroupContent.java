package org.dateline.manage.placegroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.kernel.AlternateNames;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
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
        implements NamedContent {

    public PlaceGroupContent {
        alternateNames = alternateNames == null ? Map.of() : Collections.unmodifiableMap(alternateNames);
        memberships = memberships == null ? List.of() : Collections.unmodifiableList(memberships);
    }

    @Override
    public Stream<String> labels() {
        return abbreviation == null
                ? NamedContent.super.labels()
                : Stream.concat(NamedContent.super.labels(), abbreviation.values().values().stream());
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
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < memberships.size(); i++) {
            Membership membership = memberships.get(i);
            if (membership.endsBeforeItStarts()) {
                violations.add(new Violation("/memberships/" + i + "/endDate", "is before the start date"));
            }
            if (memberships.subList(0, i).stream().anyMatch(membership::overlaps)) {
                violations.add(new Violation("/memberships/" + i, "overlaps an earlier one of the same place"));
            }
        }
        return violations;
    }
}
