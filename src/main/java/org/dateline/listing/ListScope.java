package org.dateline.listing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.kernel.Digests;

/**
 * Which list a cursor belongs to.
 *
 * @param filters by parameter name, in a form in which equal filters are equal texts
 */
public record ListScope(String resource, String order, SortedMap<String, String> filters) {

    static final int HASH_LENGTH = 8;

    public ListScope {
        filters = Collections.unmodifiableSortedMap(new TreeMap<>(filters));
    }

    public static ListScope of(String resource, String order, Map<String, String> filters) {
        return new ListScope(resource, order, new TreeMap<>(filters));
    }

    byte[] hash() {
        StringBuilder text = new StringBuilder();
        append(text, resource);
        append(text, order);
        filters.forEach((name, value) -> {
            append(text, name);
            append(text, value);
        });
        return Arrays.copyOf(Digests.sha256(text.toString().getBytes(StandardCharsets.UTF_8)), HASH_LENGTH);
    }

    /** With its length in front, so that no two lists of parts read the same. */
    private static void append(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part);
    }
}
