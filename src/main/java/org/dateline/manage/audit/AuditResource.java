package org.dateline.manage.audit;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit trail, for administrators. */
@Path("/manage/v1/audit")
@Tag(name = "audit", description = "Who did what, when, to which version, with which token, from where")
@Extension(name = "x-smallrye-profile-management", value = "")
class AuditResource {

    private final AuditQueries audit;

    AuditResource(AuditQueries audit) {
        this.audit = audit;
    }

    @GET
    @Operation(summary = "List what was done, the latest first")
    public AuditPage list(@Valid @BeanParam AuditFilter filter) {
        return audit.page(filter);
    }
}
