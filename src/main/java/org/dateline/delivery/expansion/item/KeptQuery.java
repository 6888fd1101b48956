package org.dateline.delivery.expansion.item;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Whoever is sent on to another item is sent on to the same of it: its timeline, with the same filters. Not where the query
 * names the item.
 */
public class KeptQuery {

    private static final int PERMANENT_REDIRECT = 308;

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object item = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        URI asked = request.getUriInfo().getRequestUri();
        boolean toItem = item != null && item.toString().indexOf('?') < 0;
        if (toItem
                && response.getStatus() == PERMANENT_REDIRECT
                && asked.getRawPath().startsWith("/v1/")) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, item + rest(item.toString(), asked));
        }
    }

    /** What follows the item in the path, which has as many segments as the other one. */
    private static String rest(String item, URI asked) {
        String[] segments = asked.getRawPath().split("/");
        StringBuilder rest = new StringBuilder();
        for (int i = item.split("/").length; i < segments.length; i++) {
            rest.append('/').append(segments[i]);
        }
        return asked.getRawQuery() == null
                ? rest.toString()
                : rest.append('?').append(asked.getRawQuery()).toString();
    }
}
