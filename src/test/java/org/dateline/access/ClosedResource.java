package org.dateline.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** An endpoint under {@code /manage/} whose author has not thought about access: it has no row in the table of rights. */
@Path("/manage/test/closed")
@Produces(MediaType.APPLICATION_JSON)
public class ClosedResource {

    @GET
    public Map<String, Object> read() {
        return Map.of("data", "told");
    }

    @POST
    public Map<String, Object> write(Map<String, String> body) {
        return Map.of("data", body);
    }
}
