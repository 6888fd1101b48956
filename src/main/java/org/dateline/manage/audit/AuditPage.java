package org.dateline.manage.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dateline.listing.PageInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the audit trail. */
public record AuditPage(List<AuditEntry> data, PageInfo page, Meta meta) {

    /** What was effective: the order and the filters. */
    @Schema(name = "AuditPageMeta")
    public record Meta(
            String order,
            @Nullable UUID actor,
            @Nullable String action,
            @Nullable String kind,
            @Nullable UUID subject,
            @Nullable String token,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
