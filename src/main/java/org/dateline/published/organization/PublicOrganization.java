package org.dateline.published.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organization as it is stored for readers. */
public record PublicOrganization(
        OrganizationCard card,
        Map<String, List<String>> alternateNames,
        @Nullable UUID place,
        @Nullable String url) {

    public PublicOrganization {
        alternateNames = alternateNames == null ? Map.of() : alternateNames;
    }
}
