package org.dateline.manage.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shipped documents that are loaded together, each after those that it refers to.
 *
 * @param name under which it is remembered that it has been loaded
 * @param entries by their keys
 */
record ReferenceFile(String name, String checksum, Map<String, ReferenceEntry> entries) {

    static final String DEMONSTRATION = "demonstration";

    /** What stands for the address of the site. */
    private static final String SITE = "{site}";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All places and place groups. */
    static ReferenceFile world() {
        return of("world", resource("countries.json"), resource("cities.json"), resource("groups.json"));
    }

    /**
     * The demonstration story with what it needs of the world.
     *
     * @param siteUrl where its pictures are, which come along with the sample front end
     */
    static ReferenceFile demonstration(String siteUrl) {
        String entries = new String(resource("demonstration.json"), UTF_8).replace(SITE, siteUrl);
        return of(DEMONSTRATION, entries.getBytes(UTF_8)).withNeeded(world());
    }

    /** Takes JSON arrays of entries. */
    static ReferenceFile of(String name, byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Map<String, ReferenceEntry> entries = new LinkedHashMap<>();
        for (byte[] part : parts) {
            all.writeBytes(part);
            for (JsonNode json : parsed(part)) {
                ReferenceEntry entry = ReferenceEntry.of(json);
                if (entries.put(entry.key(), entry) != null) {
                    throw new IllegalArgumentException("two entries have the key " + entry.key());
                }
            }
        }
        return new ReferenceFile(name, ReferenceEntry.checksum(all.toByteArray()), entries);
    }

    ReferenceEntry entry(String key) {
        return Objects.requireNonNull(entries.get(key), () -> "no entry has the key " + key);
    }

    private ReferenceFile withNeeded(ReferenceFile other) {
        Set<String> needed = new HashSet<>();
        Deque<ReferenceEntry> open = new ArrayDeque<>(entries.values());
        while (!open.isEmpty()) {
            open.remove().references().stream()
                    .filter(other.entries::containsKey)
                    .filter(needed::add)
                    .map(other::entry)
                    .forEach(open::add);
        }
        Map<String, ReferenceEntry> both = new LinkedHashMap<>();
        List<ReferenceEntry> first = new ArrayList<>(other.entries.values());
        first.removeIf(entry -> !needed.contains(entry.key()));
        Stream.concat(first.stream(), entries.values().stream()).forEach(entry -> both.put(entry.key(), entry));
        return new ReferenceFile(name, checksum, both);
    }

    private static JsonNode parsed(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream json = Objects.requireNonNull(ReferenceFile.class.getResourceAsStream("/reference/" + name))) {
            return json.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
