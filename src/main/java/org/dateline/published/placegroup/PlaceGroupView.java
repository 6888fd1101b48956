package org.dateline.published.placegroup;

import java.time.Instant;
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
 * A place group: an alliance, a union, a commonwealth, with the places that belong and belonged to it.
 *
 * @param abbreviation such as ОДКБ
 */
public record PlaceGroupView(
        UUID id,
        String slug,
        String name,
        LocalizedText names,
        @Nullable String abbreviation,
        Map<String, List<String>> alternateNames,
        @Nullable String description,
        @Shows(Relation.PLACE) List<MembershipView> memberships,
        Instant datePublished,
        Instant dateModified) {

    public static PlaceGroupView of(PublicRow row, References references) {
        PublicPlaceGroup group = row.as(PublicPlaceGroup.class);
        return new PlaceGroupView(
                row.id(),
                row.slug(),
                references.print(group.card().names()),
                group.card().names(),
                references.printIfAny(group.card().abbreviation()),
                group.alternateNames(),
                references.printIfAny(group.description()),
                references.ifAsked(
                        "memberships",
                        () -> group.memberships().stream()
                                .map(membership -> MembershipView.of(membership, references))
                                .distinct()
                                .toList()),
                row.datePublished(),
                row.dateModified());
    }
}
