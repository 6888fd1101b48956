package org.dateline.manage.desk;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the version of a working copy as its ETag, and where a new one is. */
class VersionHeaders {

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + Long.toString(versioned.version()) + '"');
            if (response.getStatus() == Response.Status.CREATED.getStatusCode()) {
                String collection =
                        request.getUriInfo().getRequestUri().getRawPath().replaceAll("/+$", "");
                response.getHeaders().putSingle(HttpHeaders.LOCATION, collection + "/" + versioned.id());
            }
        }
    }
}
