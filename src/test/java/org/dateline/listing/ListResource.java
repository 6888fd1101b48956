package org.dateline.listing;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A list with parameters of every kind. */
@Path("/test/lists")
@Produces(MediaType.APPLICATION_JSON)
public class ListResource {

    enum Order {
        newest,
        oldest
    }

    public record Filters(
            @RestQuery @Nullable List<String> place,
            @QueryParam("open") @Nullable Boolean isOpen,
            @RestQuery @Nullable LocalDate day) {}

    @GET
    public Map<String, Object> list(
            @BeanParam Filters filters,
            @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit,
            @RestQuery @Nullable Order order,
            @RestQuery @Nullable UUID id) {
        return Map.of("limit", limit.value(), "place", filters.place() == null ? List.of() : filters.place());
    }

    @POST
    public Map<String, Object> write(Map<String, String> body) {
        return Map.of();
    }
}
