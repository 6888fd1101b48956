package org.dateline.published.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/**
 * A person, with the offices that they hold and held.
 *
 * @param asOf the day whose offices these are; absent if they are all that there have been
 */
public record PersonView(
        UUID id,
        String slug,
        String name,
        LocalizedText names,
        Map<String, List<String>> alternateNames,
        @Nullable String description,
        @Nullable LocalDate asOf,
        @Shows(Relation.OFFICE) List<TenureView> tenures,
        Instant datePublished,
        Instant dateModified) {

    public static PersonView of(PublicRow row, References references, @Nullable LocalDate asOf) {
        PublicPerson person = row.as(PublicPerson.class);
        return new PersonView(
                row.id(),
                row.slug(),
                references.print(person.card().names()),
                person.card().names(),
                person.alternateNames(),
                references.printIfAny(person.description()),
                asOf,
                references.ifAsked("tenures", () -> TenureView.of(person.card().tenures(), asOf, references)),
                row.datePublished(),
                row.dateModified());
    }
}
