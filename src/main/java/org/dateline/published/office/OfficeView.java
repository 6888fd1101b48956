package org.dateline.published.office;

import java.time.Instant;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/**
 * An office: a post that people hold one after another.
 *
 * @param singleHolder whether only one person can hold it at a time
 */
public record OfficeView(
        UUID id,
        String slug,
        String name,
        LocalizedText names,
        @Shows(Relation.PART_OF) @Nullable Reference organization,
        @Shows(Relation.PLACE) @Nullable Reference place,
        boolean singleHolder,
        Instant datePublished,
        Instant dateModified) {

    public static OfficeView of(PublicRow row, References references) {
        PublicOffice office = row.as(PublicOffice.class);
        return new OfficeView(
                row.id(),
                row.slug(),
                references.print(office.card().names()),
                office.card().names(),
                references.reference(office.card().organization()),
                references.reference(office.place()),
                office.singleHolder(),
                row.datePublished(),
                row.dateModified());
    }
}
