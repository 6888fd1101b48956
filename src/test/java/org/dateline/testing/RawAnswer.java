package org.dateline.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * An answer as it came over the wire.
 *
 * @param status 0 when the connection ended without an answer
 * @param headers by name, in any case
 */
public record RawAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The first value; empty when there is none. */
    public String header(String name) {
        return headers.getOrDefault(name, List.of("")).get(0);
    }

    public String mediaType() {
        return header("Content-Type").split(";", 2)[0].strip();
    }
}
