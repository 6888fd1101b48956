package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.testing.RawAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A life of one document: created with a valid body, mended until it can be published, changed, withdrawn and put away in
 * odd order and with odd versions, so that code behind the checks is reached.
 */
final class Walk {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int STEPS = 14;
    private static final List<String> ODD_VERSIONS = List.of(
            "*",
            "\"0\"",
            "\"999\"",
            "W/\"1\"",
            "1",
            "\"1\", \"2\", \"3\", \"4\"",
            "",
            "\"x\"",
            "\"9999999999999999999\"");

    /** One step of a draft; the rest of the path is below its id. */
    private record Turn(
            String method,
            String rest,
            String query,
            @Nullable String body) {

        static Turn of(String method, String rest) {
            return new Turn(method, rest, "", null);
        }
    }

    private static final List<Turn> TURNS = List.of(
            Turn.of("PUT", "/review"),
            Turn.of("PUT", "/approval"),
            Turn.of("DELETE", "/approval"),
            Turn.of("DELETE", "/review"),
            Turn.of("PUT", "/review"),
            new Turn("PUT", "/rejection", "?comment=no", null),
            new Turn("PUT", "/assignment", "", "{\"account\": \"00000000-0000-0000-0000-000000000002\"}"),
            Turn.of("DELETE", "/assignment"),
            new Turn("PUT", "/schedule", "", "{\"publishAt\": \"2099-01-01T00:00:00Z\"}"),
            Turn.of("DELETE", "/schedule"),
            Turn.of("GET", "/readiness"),
            Turn.of("GET", "/revisions"),
            Turn.of("GET", "/revisions/{version}"),
            new Turn("GET", "/comparison", "?from=1", null),
            new Turn("POST", "/revisions", "", "{\"version\": 1}"),
            Turn.of("GET", "/steps"),
            Turn.of("GET", "/referencing"),
            Turn.of("DELETE", ""),
            Turn.of("DELETE", "/trash"),
            Turn.of("DELETE", ""),
            Turn.of("PUT", "/purge"));

    private final ApiDocument document;
    private final Stock stock;
    private final Chance chance;
    private final List<Operation> operations;
    private final String collection;
    private final String token;

    /** Sends and judges. */
    private final BiFunction<Operation, FuzzRequest, RawAnswer> exchange;

    Walk(
            ApiDocument document,
            Stock stock,
            Chance chance,
            List<Operation> operations,
            String collection,
            String token,
            BiFunction<Operation, FuzzRequest, RawAnswer> exchange) {
        this.document = document;
        this.stock = stock;
        this.chance = chance;
        this.operations = operations;
        this.collection = collection;
        this.token = token;
        this.exchange = exchange;
    }

    void take() {
        Optional<Operation> creation = operation("POST", "");
        if (creation.isEmpty()) {
            return;
        }
        JsonNode copy = created(creation.get());
        String id = copy.path("id").asText();
        if (id.isEmpty()) {
            return;
        }
        mendUntilPublished(id);
        for (int i = 0; i < STEPS; i++) {
            step(id);
        }
        String draft = created(creation.get()).path("id").asText();
        if (!draft.isEmpty()) {
            planDay(draft);
            goFromHandToHand(draft);
        }
    }

    /** A day has versions of its own. */
    private void planDay(String id) {
        operation("GET", "/{id}/schedule/{date}").ifPresent(reading -> {
            JsonNode day = read(send(reading, id, "", null, null, false));
            String version = "\"" + day.path("version").asLong() + "\"";
            operation("PUT", "/{id}/schedule/{date}")
                    .ifPresent(plan -> send(plan, id, "{\"broadcasts\": []}", version, false));
        });
    }

    /** Each step from where it starts: the odd ones above seldom meet a document in the right state. */
    private void goFromHandToHand(String id) {
        operation("PUT", "/{id}").ifPresent(put -> {
            JsonNode schema = put.bodies().values().iterator().next();
            JsonNode content = new SchemaValues(document, stock, chance, put, 0).bare(schema);
            send(put, id, JsonDamage.text(content), version(id), false);
        });
        for (Turn turn : TURNS) {
            operation(turn.method(), "/{id}" + turn.rest())
                    .ifPresent(operation -> send(operation, id, turn.query(), turn.body(), version(id), false));
        }
    }

    /** Tried a few times, the last time bare: not everything that follows the schema follows all rules. */
    private JsonNode created(Operation creation) {
        JsonNode schema = creation.bodies().values().iterator().next();
        SchemaValues values = new SchemaValues(document, stock, chance, creation, 0);
        for (int i = 0; i < 4; i++) {
            JsonNode content = i < 3 ? mended(values.value(schema)) : values.bare(schema);
            RawAnswer answer = send(creation, "", JsonDamage.text(content), null, true);
            if (answer.status() == 201) {
                return read(answer);
            }
        }
        return MAPPER.missingNode();
    }

    /** A circle of references to itself would be refused. */
    private static JsonNode mended(JsonNode content) {
        if (content instanceof ObjectNode object) {
            object.remove("parent");
        }
        return content;
    }

    private void mendUntilPublished(String id) {
        Optional<Operation> publication = operation("PUT", "/{id}/publication");
        Optional<Operation> patch = operation("PATCH", "/{id}");
        for (int i = 0; i < 4 && publication.isPresent() && patch.isPresent(); i++) {
            String query = i == 0 ? "" : "?withReferences=true";
            JsonNode refusal = read(send(publication.get(), id, query, null, version(id), false));
            ObjectNode change = MAPPER.createObjectNode();
            refusal.path("errors").forEach(error -> mend(error, patch.get(), change));
            if (!change.isEmpty()) {
                send(patch.get(), id, change.toString(), version(id), false);
            }
        }
    }

    private void mend(JsonNode error, Operation patch, ObjectNode change) {
        String[] steps = error.path("pointer").asText().split("/");
        if (steps.length < 2 || error.path("detail").asText().contains("not published")) {
            return;
        }
        String detail = error.path("detail").asText();
        boolean missing = detail.contains("missing") || detail.contains("empty");
        JsonNode schema = document.resolved(patch.bodies().values().iterator().next());
        JsonNode property = schema.path("properties").path(steps[1]);
        JsonNode value = missing && !property.isMissingNode()
                ? new SchemaValues(document, stock, chance, patch, 0).value(property, steps[1], 1)
                : MAPPER.nullNode();
        change.set(steps[1], value);
    }

    private void step(String id) {
        String version = chance.oneIn(3) ? chance.of(ODD_VERSIONS) : version(id);
        switch (chance.below(8)) {
            case 0 -> operation("PUT", "/{id}").ifPresent(put -> send(put, id, content(put), version, true));
            case 1, 2 -> operation("PATCH", "/{id}").ifPresent(patch -> send(patch, id, content(patch), version, true));
            case 3, 4 ->
                operation("PUT", "/{id}/publication")
                        .ifPresent(publish ->
                                send(publish, id, chance.oneIn(2) ? "?withReferences=true" : "", null, version, true));
            case 5 ->
                operation("DELETE", "/{id}/publication")
                        .ifPresent(withdraw -> send(withdraw, id, "", null, version, true));
            case 6 -> {
                if (chance.oneIn(3)) {
                    operation("DELETE", "/{id}").ifPresent(trash -> send(trash, id, "", null, version, true));
                }
            }
            default -> look(id);
        }
        if (chance.oneIn(3)) {
            look(id);
        }
    }

    /** As an editor, and as a reader, who may have seen it before. */
    private void look(String id) {
        operation("GET", "/{id}").ifPresent(read -> send(read, id, "", null, null, false));
        operations.stream()
                .filter(read -> read.template().equals("/v1/" + collection + "/{id}"))
                .findFirst()
                .ifPresent(read -> ask(
                        read,
                        new FuzzRequest("GET", read.template().replace("{id}", id), List.of(), null, false, false)));
    }

    /** Whoever exchanges looks at the answer; nobody here needs it. */
    private void ask(Operation operation, FuzzRequest request) {
        RawAnswer seen = exchange.apply(operation, request);
    }

    private String content(Operation operation) {
        int misses = chance.oneIn(3) ? 8 : 0;
        JsonNode schema = operation.bodies().values().iterator().next();
        return JsonDamage.text(new SchemaValues(document, stock, chance, operation, misses).value(schema));
    }

    private Optional<Operation> operation(String method, String rest) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> operation.template().equals("/manage/v1/" + collection + rest))
                .findFirst();
    }

    private String version(String id) {
        Optional<Operation> reading = operation("GET", "/{id}");
        JsonNode copy =
                reading.map(read -> read(send(read, id, "", null, null, false))).orElse(MAPPER.missingNode());
        return "\"" + copy.path("version").asLong(1) + "\"";
    }

    private RawAnswer send(Operation operation, String id, String body, @Nullable String version, boolean odd) {
        return send(operation, id, "", body, version, odd);
    }

    private RawAnswer send(
            Operation operation,
            String id,
            String query,
            @Nullable String body,
            @Nullable String version,
            boolean odd) {
        List<Header> headers = new ArrayList<>(List.of(new Header("Authorization", "Bearer " + token)));
        if (version != null && !(odd && version.isEmpty())) {
            headers.add(new Header("If-Match", version));
        }
        byte[] content = null;
        if (body != null && !operation.bodies().isEmpty()) {
            content = body.getBytes(StandardCharsets.UTF_8);
            headers.add(new Header(
                    "Content-Type", operation.bodies().keySet().iterator().next()));
        }
        String target = operation
                        .template()
                        .replace("{id}", id)
                        .replace("{version}", "1")
                        .replace("{date}", "2026-06-29")
                + query;
        return exchange.apply(operation, new FuzzRequest(operation.method(), target, headers, content, false, false));
    }

    private static JsonNode read(RawAnswer answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (java.io.IOException e) {
            return MAPPER.missingNode();
        }
    }
}
