package org.dateline.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The first value of each header, by name in any case. */
    public Map<String, String> firstValues() {
        Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    public String mediaType() {
        return header("Content-Type").split(";", 2)[0].strip();
    }
}
