package org.dateline.manage.user;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here.
 *
 * @param issuer the identity provider; null for a token of ours, and for Dateline itself
 * @param subject who they are there
 * @param role the most powerful one that their last token gave them, before any limit
 * @param sessionsEndedAt tokens of the identity provider that were issued before, or in the same second, are refused
 * @param lastSeenAt exact to a minute
 */
record UserView(
        UUID id,
        String displayName,
        @Nullable String issuer,
        String subject,
        @Nullable String role,
        UserSettings settings,
        Instant createdAt,
        @Nullable Instant sessionsEndedAt,
        @Nullable Instant lastSeenAt) {

    static UserView of(Tuple row) {
        return new UserView(
                row.get("id", UUID.class),
                row.get("display_name", String.class),
                row.get("issuer", String.class),
                row.get("subject", String.class),
                row.get("role", String.class),
                new UserSettings(row.get("disabled", Boolean.class), row.get("role_limit", String.class)),
                row.get("created_at", Instant.class),
                row.get("sessions_ended_at", Instant.class),
                row.get("last_seen_at", Instant.class));
    }
}
