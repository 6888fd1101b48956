package org.dateline.manage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.dateline.kernel.Digests;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A document of a file, as shipped: {@code {"kind", "key", "id", "content"}}.
 *
 * @param key by which other entries refer to it: the text {@code @kyrgyzstan} stands for the id of the document that was
 *     made of the entry with the key {@code kyrgyzstan}
 * @param id the same in every installation
 * @param quotes the ids of an article's quotes, by their keys
 * @param live what a channel goes live with when it is entered; null if it does not
 * @param isDraft whether it is for editors only ({@code "draft": true})
 * @param checksum of all of it
 */
record ReferenceEntry(
        Kind kind,
        String key,
        UUID id,
        Map<String, UUID> quotes,
        @Nullable JsonNode live,
        boolean isDraft,
        ObjectNode content,
        String checksum) {

    private static final String PARENT = "parent";

    static ReferenceEntry of(JsonNode json) {
        Map<String, UUID> quotes = new LinkedHashMap<>();
        json.path("quotes")
                .properties()
                .forEach(quote -> quotes.put(
                        quote.getKey(), UUID.fromString(quote.getValue().asText())));
        return new ReferenceEntry(
                Kind.named(json.path("kind").asText()),
                json.path("key").asText(),
                UUID.fromString(json.path("id").asText()),
                quotes,
                json.get("live"),
                json.path("draft").asBoolean(),
                (ObjectNode) json.path("content"),
                checksum(json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** The text of a field of the content; empty if there is none. */
    String text(String field) {
        return content.path(field).asText("");
    }

    @Nullable
    String parent() {
        return keyIn(content.path(PARENT));
    }

    /** The keys of the entries that it refers to. */
    Set<String> references() {
        Set<String> keys = new LinkedHashSet<>();
        resolved((field, key) -> {
            keys.add(key);
            return id;
        });
        return keys;
    }

    /**
     * A copy of the content in which ids stand where keys stood.
     *
     * @param ids takes the field that refers (of a list, the list's) and the key
     */
    ObjectNode resolved(BiFunction<String, String, UUID> ids) {
        return (ObjectNode) resolved("", content, ids);
    }

    private static JsonNode resolved(String field, JsonNode value, BiFunction<String, String, UUID> ids) {
        String key = keyIn(value);
        if (key != null) {
            return TextNode.valueOf(ids.apply(field, key).toString());
        }
        if (value instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties()
                    .forEach(member -> copy.set(member.getKey(), resolved(member.getKey(), member.getValue(), ids)));
            return copy;
        }
        if (value instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(item -> copy.add(resolved(field, item, ids)));
            return copy;
        }
        return value;
    }

    static String checksum(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256(bytes));
    }

    static boolean isParent(String field) {
        return field.equals(PARENT);
    }

    private static @Nullable String keyIn(JsonNode value) {
        return value.isTextual() && value.asText().startsWith("@")
                ? value.asText().substring(1)
                : null;
    }
}
