package org.dateline.published.organization;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/** An organization: a ministry, an alliance, a broadcaster. */
public record OrganizationView(
        UUID id,
        String slug,
        String name,
        LocalizedText names,
        @Nullable String abbreviation,
        Map<String, List<String>> alternateNames,
        @Shows(Relation.PARENT) @Nullable Reference parent,
        @Shows(Relation.PLACE) @Nullable Reference place,
        @Nullable String url,
        Instant datePublished,
        Instant dateModified) {

    public static OrganizationView of(PublicRow row, References references) {
        PublicOrganization organization = row.as(PublicOrganization.class);
        return new OrganizationView(
                row.id(),
                row.slug(),
                references.print(organization.card().names()),
                organization.card().names(),
                references.printIfAny(organization.card().abbreviation()),
                organization.alternateNames(),
                references.reference(organization.card().parent()),
                references.reference(organization.place()),
                organization.url(),
                row.datePublished(),
                row.dateModified());
    }
}
