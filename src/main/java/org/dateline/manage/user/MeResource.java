package org.dateline.manage.user;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dateline.access.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever is asking. */
@Path("/manage/v1/me")
@Tag(name = "me")
@Extension(name = "x-smallrye-profile-management", value = "")
class MeResource {

    private final Caller caller;

    MeResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read who you are here, and what you may do")
    public MeView read() {
        return MeView.of(caller.credential());
    }
}
