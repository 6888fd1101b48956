package org.dateline.manage.token;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A token that was handed out, without its secret.
 *
 * @param prefix the public part, which stands for it in the audit trail
 * @param account whom those who use it act as
 * @param lastUsedAt exact to a minute
 */
record TokenView(
        UUID id,
        String prefix,
        String label,
        UUID account,
        @Nullable String role,
        List<String> scopes,
        Actor createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    static TokenView of(Tuple row) {
        String[] scopes = row.get("scopes", String[].class);
        return new TokenView(
                row.get("id", UUID.class),
                row.get("prefix", String.class),
                row.get("label", String.class),
                row.get("account", UUID.class),
                row.get("role", String.class),
                scopes == null ? List.of() : List.of(scopes),
                new Actor(row.get("created_by", UUID.class), row.get("creator", String.class)),
                row.get("created_at", Instant.class),
                row.get("expires_at", Instant.class),
                row.get("last_used_at", Instant.class),
                row.get("revoked_at", Instant.class));
    }
}
