package org.dateline.manage.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/** A small file of places of a test's own: as shipped files are, with other names. */
final class SmallWorld {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Random RANDOM = new Random();

    private final String name = "small-" + UUID.randomUUID();
    private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>();

    /** A code of ISO 3166-2 that no country has. */
    static String isoCode() {
        return "QZ-"
                + Integer.toString(36 * 36 + RANDOM.nextInt(35 * 36 * 36), 36).toUpperCase(Locale.ROOT);
    }

    /** Adds a region with the key and this many cities in it, {@code key-1} and so on. */
    SmallWorld region(String key, int cities) {
        place(key, "region", null);
        for (int i = 1; i <= cities; i++) {
            place(key + "-" + i, "city", key);
        }
        return this;
    }

    SmallWorld place(String key, String type, String parent) {
        UUID id = UUID.randomUUID();
        Map<String, Object> content = new HashMap<>();
        content.put("type", type);
        content.put("slug", "place-" + id);
        content.put("names", Map.of("ru", key + " " + id, "en", key));
        if (parent != null) {
            content.put("parent", "@" + parent);
        }
        entries.put(key, Map.of("kind", "place", "key", key, "id", id.toString(), "content", content));
        return this;
    }

    /** A newer file in which the content of an entry has this, too. */
    SmallWorld with(String key, String field, Object value) {
        content(key).put(field, value);
        return this;
    }

    UUID id(String key) {
        return UUID.fromString((String) entries.get(key).get("id"));
    }

    Stream<UUID> ids() {
        return entries.keySet().stream().map(this::id);
    }

    String slug(String key) {
        return (String) content(key).get("slug");
    }

    ReferenceFile file() {
        try {
            List<Object> documents = new ArrayList<>(entries.values());
            return ReferenceFile.of(name, JSON.writeValueAsBytes(documents));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> content(String key) {
        return (Map<String, Object>) entries.get(key).get("content");
    }
}
