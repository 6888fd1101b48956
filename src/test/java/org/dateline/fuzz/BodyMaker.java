package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dateline.fuzz.FuzzRequest.Header;

/** Bodies with their headers: valid, broken as JSON, broken as bytes. */
final class BodyMaker {

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "text/html",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json; charset=UTF-16",
            "application/json; charset=ISO-8859-1",
            "application/json; charset=nonsense",
            "application/json;;;",
            "application/jsonx",
            "application/json, text/plain",
            "application/*",
            "*/*",
            "json",
            "/",
            "",
            "application/vnd.api+json",
            "application/octet-stream",
            "APPLICATION/JSON",
            "application/merge-patch+json",
            "application/json");

    /** @param headers those that belong to the body */
    record Body(byte[] bytes, List<Header> headers) {}

    private final ApiDocument document;
    private final Stock stock;
    private final Chance chance;
    private final Operation operation;

    BodyMaker(ApiDocument document, Stock stock, Chance chance, Operation operation) {
        this.document = document;
        this.stock = stock;
        this.chance = chance;
        this.operation = operation;
    }

    Body valid() {
        return body(JsonDamage.text(value(0)));
    }

    /** Here and there a value just beside what its schema allows. */
    Body nearlyValid() {
        return body(chance.oneIn(2) ? JsonDamage.text(value(6)) : new JsonDamage(chance).broken(value(0)));
    }

    Body hostile() {
        Body valid = valid();
        byte[] bytes = valid.bytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (chance.below(14)) {
            case 0 -> new Body(new byte[0], valid.headers());
            case 1 -> new Body(Arrays.copyOf(bytes, chance.below(bytes.length + 1)), valid.headers());
            case 2 -> new Body(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), valid.headers());
            case 3 -> new Body(text.getBytes(StandardCharsets.UTF_16), valid.headers());
            case 4 -> new Body(text.getBytes(StandardCharsets.UTF_16LE), valid.headers());
            case 5 -> new Body(flipped(bytes), valid.headers());
            case 6 ->
                new Body(
                        zipped(bytes),
                        with(valid, "Content-Encoding", chance.of(List.of("gzip", "br", "x", "gzip, gzip"))));
            case 7 -> new Body(zipped(bytes), valid.headers());
            case 8 -> new Body(bytes, List.of(new Header("Content-Type", chance.of(TYPES))));
            case 9 ->
                new Body(
                        bytes,
                        chance.oneIn(2) ? List.of() : twice(valid.headers().get(0)));
            case 10 ->
                new Body(
                        (text + chance.of(List.of("x", "{}", "]", "\u0000", ",", "null", "//")))
                                .getBytes(StandardCharsets.UTF_8),
                        valid.headers());
            case 11 ->
                chance.oneIn(15)
                        ? huge(valid)
                        : new Body(
                                "\"%s\"".formatted(text.replace("\"", "'")).getBytes(StandardCharsets.UTF_8),
                                valid.headers());
            default -> body(new JsonDamage(chance).broken(value(0)));
        };
    }

    private JsonNode value(int misses) {
        JsonNode example = operation.example();
        if (example != null && misses == 0 && chance.oneIn(8)) {
            return example;
        }
        JsonNode schema = operation.bodies().values().iterator().next();
        return new SchemaValues(document, stock, chance, operation, misses).value(schema);
    }

    private Body body(String json) {
        Map.Entry<String, JsonNode> type =
                operation.bodies().entrySet().iterator().next();
        // A lone surrogate has no bytes; a question mark comes of it.
        return new Body(json.getBytes(StandardCharsets.UTF_8), List.of(new Header("Content-Type", type.getKey())));
    }

    private byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = chance.between(1, 3); i > 0 && changed.length > 0; i--) {
            changed[chance.below(changed.length)] = (byte) chance.below(256);
        }
        return changed;
    }

    private static Body huge(Body valid) {
        byte[] spaces = new byte[4_200_000];
        Arrays.fill(spaces, (byte) ' ');
        return new Body(spaces, valid.headers());
    }

    private static List<Header> with(Body body, String name, String value) {
        return List.of(body.headers().get(0), new Header(name, value));
    }

    private static List<Header> twice(Header header) {
        return List.of(header, new Header(header.name(), "text/plain"));
    }

    private static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
