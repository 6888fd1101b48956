package org.dateline.site;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.cache.AcceptEncoding;
import org.dateline.cache.Representation;

/** A page, style, script or picture, which stays the same for as long as the application runs. */
final class Asset {

    private static final int NOT_MODIFIED = 304;

    /** An answer in one encoding. */
    private record Form(Representation representation, Buffer bytes) {

        static Form of(byte[] content, String acceptEncoding) {
            Representation representation = Representation.of(content, acceptEncoding);
            return new Form(representation, Buffer.buffer(representation.encoded()));
        }
    }

    private final String mediaType;
    private final ContentPolicy policy;
    private final Form plain;
    private final Form compressed;

    private Asset(byte[] content, String mediaType, ContentPolicy policy) {
        this.mediaType = mediaType;
        this.policy = policy;
        plain = Form.of(content, "identity");
        compressed = Form.of(content, "gzip");
    }

    static Asset resource(String name, String mediaType, ContentPolicy policy) {
        return new Asset(bytes(name), mediaType, policy);
    }

    static Asset html(String page) {
        return new Asset(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", ContentPolicy.PLAIN);
    }

    /** The page without the lines that lead to what this instance does not serve. */
    static Asset without(String address, String page) {
        return html(new String(bytes(page), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.contains("href=\"" + address + "\""))
                .collect(Collectors.joining("\n", "", "\n")));
    }

    void send(RoutingContext context) {
        boolean gzip = AcceptEncoding.prefersGzip(context.request().getHeader("Accept-Encoding"));
        Form form = gzip ? compressed : plain;
        HttpServerResponse response = context.response()
                .putHeader("Content-Security-Policy", policy.header())
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cache-Control", "no-cache")
                .putHeader("ETag", '"' + form.representation.entityTag() + '"');
        response.headers().add("Vary", "Accept-Encoding");
        String known = context.request().getHeader("If-None-Match");
        if (known != null && form.representation.isNamedIn(known)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        if (form.representation.compressed()) {
            response.putHeader("Content-Encoding", "gzip");
        }
        response.putHeader("Content-Type", mediaType).end(form.bytes);
    }

    private static byte[] bytes(String resource) {
        try (InputStream content = Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
