package org.dateline.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** An endpoint under {@code /manage/} whose author has forgotten every annotation about access. */
@Path("/manage/test/closed")
@Produces(MediaType.APPLICATION_JSON)
public class ClosedResource {

    private final SecurityIdentity caller;

    ClosedResource(SecurityIdentity caller) {
        this.caller = caller;
    }

    @GET
    public Map<String, Object> caller() {
        return Map.of("name", caller.getPrincipal().getName(), "roles", caller.getRoles());
    }

    @POST
    public Map<String, Object> write(Map<String, String> body) {
        return Map.of("body", body);
    }
}
