package org.dateline.cache;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.listing.PageInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Turns what an endpoint of /v1 answers with into bytes that caches can keep, check and drop. */
@Singleton
public class PublicAnswers {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int PERMANENT_REDIRECT = 308;
    private static final int METHOD_NOT_ALLOWED = 405;

    private static final long MAX_AGE = 10;
    private static final long STALE_WHILE_REVALIDATE = 60;

    /** The day has two digits here, which the formatter of the library does not care for. */
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final ObjectMapper mapper;
    private final Provenance provenance;
    private final Clock clock;

    PublicAnswers(ObjectMapper mapper, Provenance provenance, Clock clock) {
        this.mapper = mapper;
        this.provenance = provenance;
        this.clock = clock;
    }

    @ServerResponseFilter
    public void represent(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (!routing.request().path().startsWith("/v1/")) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (response.getStatus() == PERMANENT_REDIRECT) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(null));
        } else if (response.getStatus() == METHOD_NOT_ALLOWED) {
            // All of /v1 is for reading; the framework does not say so.
            response.getHeaders().putSingle(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        } else if (response.getStatus() == OK && response.hasEntity() && provenance.isKnown()) {
            represent(
                    request,
                    response,
                    routing.request().path(),
                    routing.request().query());
        }
    }

    private void represent(
            ContainerRequestContext request, ContainerResponseContext response, String path, @Nullable String query) {
        AnswerFormat format = AnswerFormat.of(response.getMediaType());
        Representation representation = Representation.of(
                format.bytes(response.getEntity(), mapper, provenance.fields()),
                request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + representation.entityTag() + '"');
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, cacheControl(provenance.expires()));
        if (isNotModified(request, representation)) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
            return;
        }
        describe(response, path, query);
        format.headers().forEach(response.getHeaders()::putSingle);
        byte[] bytes = representation.encoded();
        if (representation.compressed()) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, bytes.length);
        response.setEntity(bytes, response.getEntityAnnotations(), format.type());
    }

    private void describe(ContainerResponseContext response, String path, @Nullable String query) {
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, provenance.contentLanguage());
        response.getHeaders().putSingle("Surrogate-Key", provenance.surrogateKeys());
        Instant lastModified = provenance.lastModified();
        if (lastModified != null) {
            response.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, httpDate(lastModified));
        }
        PageInfo page = provenance.page();
        String link = page == null ? null : page.link(path, query);
        if (link != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, link);
        }
    }

    /**
     * Only by the tag. Last-Modified is for people: it stays or even goes back when something that was shown vanishes, and
     * two changes may fall into one of its seconds, so If-Modified-Since would keep alive what is gone.
     */
    private static boolean isNotModified(ContainerRequestContext request, Representation representation) {
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return ifNoneMatch != null && representation.isNamedIn(ifNoneMatch);
    }

    /** Nothing is kept, not even as stale, for longer than it is public. */
    private String cacheControl(@Nullable Instant expires) {
        long left = expires == null
                ? Long.MAX_VALUE
                : Math.max(0, Duration.between(clock.instant(), expires).toSeconds());
        long maxAge = Math.min(MAX_AGE, left);
        long stale = Math.min(STALE_WHILE_REVALIDATE, left - maxAge);
        return "public, max-age=" + maxAge + (stale > 0 ? ", stale-while-revalidate=" + stale : "");
    }

    private static String httpDate(Instant instant) {
        return HTTP_DATE.format(instant.atOffset(ZoneOffset.UTC));
    }
}
