package org.dateline.manage.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** An answer to a write, as it goes over the wire. */
record KeptAnswer(
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String mediaType,
        byte[] body) {

    private static final String REPLAYED = "Idempotency-Replayed";

    /** The answer that is about to be sent; its entity has become bytes. */
    static KeptAnswer of(ContainerResponseContext response, ObjectMapper mapper) throws JsonProcessingException {
        Object entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : mapper.writeValueAsBytes(entity);
        if (entity != null) {
            response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        return new KeptAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                response.getHeaderString(HttpHeaders.ETAG),
                entity == null ? null : String.valueOf(response.getMediaType()),
                body);
    }

    Response replay() {
        Response.ResponseBuilder response = Response.status(status)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .header(REPLAYED, "true");
        return mediaType == null
                ? response.build()
                : response.entity(body).type(mediaType).build();
    }
}
