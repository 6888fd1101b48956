package org.dateline.published.organization;

import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/** An organization in a list. */
public record OrganizationSummary(
        UUID id,
        String slug,
        String name,
        @Nullable String abbreviation,
        @Shows(Relation.PARENT) @Nullable Reference parent) {

    public static OrganizationSummary of(PublicRow row, References references) {
        OrganizationCard card = row.as(OrganizationCard.class);
        return new OrganizationSummary(
                row.id(),
                row.slug(),
                references.print(card.names()),
                references.printIfAny(card.abbreviation()),
                references.reference(card.parent()));
    }
}
