package org.dateline.manage.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.dateline.access.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param number grows with time; entries of the same moment have any order
 * @param token the public prefix of the token; absent if the actor came with another kind of token
 * @param address from where the request came; with a proxy in front, see the README
 * @param action the operation, such as {@code publish} or {@code createToken}
 * @param cause what made it happen without a request: {@code schedule}, {@code expiry} or {@code retention}
 * @param kind of the document, if it is about one
 * @param subject the document, token or account that it was done to
 * @param title of the document at that time
 * @param details what else there is to know of it: to whom it was assigned, when it was to be published, into what it was
 *     merged
 */
public record AuditEntry(
        long number,
        Instant at,
        Actor actor,
        @Nullable String token,

        @Schema(description = "From where the request came, as far as the proxies in front tell it") @Nullable
        String address,

        @Nullable String traceId,

        @Schema(description = "The name of the operation: create, patch, publish, createToken …")
        String action,

        @Schema(description = "What made it happen without a request: schedule, expiry or retention") @Nullable
        String cause,

        @Nullable String kind,
        @Nullable UUID subject,
        @Nullable String title,
        @Nullable Long version,
        @Nullable String comment,
        @Nullable Map<String, String> details) {}
