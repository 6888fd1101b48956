package org.dateline.manage.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dateline.access.Credential;
import org.dateline.kernel.Digests;
import org.jspecify.annotations.Nullable;

/**
 * A request with a key, as hashes.
 *
 * @param name of the key, and of the token, method and path that it belongs to
 * @param fingerprint of everything that a repetition has to have in common with the first request
 */
record KeyedRequest(byte[] name, byte[] fingerprint) {

    static KeyedRequest of(IdempotencyKey key, Credential caller, ContainerRequestContext request, byte[] body)
            throws IOException {
        String path = request.getUriInfo().getPath().replaceAll("/+$", "");
        return new KeyedRequest(
                hash(caller.fingerprint(), bytes(request.getMethod()), bytes(path), bytes(key.text())),
                // Whoever may do less than before is not told again what they were told then.
                hash(
                        bytes(caller.authority().name()),
                        bytes(request.getHeaderString(HttpHeaders.CONTENT_TYPE)),
                        bytes(request.getHeaderString(HttpHeaders.IF_MATCH)),
                        bytes(request.getUriInfo().getRequestUri().getRawQuery()),
                        body));
    }

    /** A number for the lock; should two names have the same, one of their requests is asked to come again. */
    long lock() {
        return ByteBuffer.wrap(name).getLong();
    }

    /** Each part with its length, so that no two lists of parts are the same bytes. */
    private static byte[] hash(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream output = new DataOutputStream(all)) {
            for (byte[] part : parts) {
                output.writeInt(part.length);
                output.write(part);
            }
        }
        return Digests.sha256(all.toByteArray());
    }

    private static byte[] bytes(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8);
    }
}
