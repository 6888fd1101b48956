package org.dateline.published.placegroup;

import java.util.List;
import java.util.Map;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A place group as it is stored for readers. */
public record PublicPlaceGroup(
        PlaceGroupCard card,
        Map<String, List<String>> alternateNames,
        @Nullable LocalizedText description,
        List<PublicMembership> memberships) {

    public PublicPlaceGroup {
        alternateNames = alternateNames == null ? Map.of() : alternateNames;
        memberships = memberships == null ? List.of() : memberships;
    }
}
