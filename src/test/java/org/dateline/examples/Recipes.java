package org.dateline.examples;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.testing.TestDatabase;

/**
 * How to ask for an example of each operation: ids are those that the installation has, bodies are made of what it has.
 *
 * @param kinds of each noun the slug of a document that nothing public refers to, and a merge patch
 * @param shown of each noun the slug that the delivery API documents as an example
 */
record Recipes(JsonNode kinds, Map<String, String> shown) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DATELINE = "00000000-0000-0000-0000-000000000001";
    private static final String ADMINISTRATOR = "00000000-0000-0000-0000-000000000002";

    static Recipes of(List<Operation> operations) throws IOException {
        Map<String, String> shown = operations.stream()
                .filter(operation -> operation.path().matches("/v1/[a-z-]+/by-slug/\\{slug}"))
                .collect(Collectors.toMap(
                        Operation::noun,
                        operation -> operation
                                .parameters()
                                .findFirst()
                                .orElseThrow()
                                .example()
                                .asText()));
        try (InputStream recipes =
                Objects.requireNonNull(Recipes.class.getResourceAsStream("/examples/recipes.json"))) {
            return new Recipes(JSON.readTree(recipes), shown);
        }
    }

    Trial trial(Operation operation) {
        Trial documented = Trial.withEverything(operation);
        if (kinds.path(operation.noun()).has("account")) {
            return ofPeople(operation, documented);
        }
        ObjectNode parameters = documented.parameters();
        if (parameters.has("id")) {
            parameters.put("id", id(operation));
        }
        if (parameters.has("If-Match")) {
            // Nobody has planned the day; the demonstration is live already.
            parameters.put("If-Match", operation.step().equals("schedule/{date}") ? "\"0\"" : "\"1\"");
        }
        if (operation.isManagement() && operation.reads() && !operation.path().contains("{")) {
            search(operation, parameters);
        }
        return new Trial(operation, parameters, body(operation));
    }

    /** What is about those who work here, or about figures, and not about what they write. */
    private Trial ofPeople(Operation operation, Trial documented) {
        JsonNode recipe = kinds.path(operation.noun());
        ObjectNode parameters = documented.parameters();
        if (parameters.has("id")) {
            parameters.put("id", recipe.path("account").asText());
        }
        recipe.path("parameters")
                .path(operation.method())
                .properties()
                .forEach(parameter -> parameters.set(parameter.getKey(), parameter.getValue()));
        return new Trial(operation, parameters, recipe.path(operation.method()));
    }

    private String id(Operation operation) {
        String noun = operation.noun();
        if (noun.equals("quotes")) {
            return quote().path("id").asText();
        } else if (operation.isPublication() || operation.isMerge()) {
            return working(noun, kinds.path(noun).path("loose").asText())
                    .path("id")
                    .asText();
        } else if (operation.isStep()) {
            return draft(noun).path("id").asText();
        }
        return shown(noun).path("id").asText();
    }

    private JsonNode body(Operation operation) {
        String noun = operation.noun();
        return switch (operation.method() + " " + operation.step()) {
            case "put schedule" -> JSON.createObjectNode().put("publishAt", "2099-01-01T09:00:00+03:00");
            case "put assignment" -> JSON.createObjectNode().put("account", ADMINISTRATOR);
            case "put merge" ->
                JSON.createObjectNode().put("into", shown(noun).path("id").asText());
            case "post revisions" -> JSON.createObjectNode().put("version", 1);
            case "put live" -> live(shown(noun));
            case "put schedule/{date}" -> kinds.path(noun).path("day");
            case "put " -> content(noun, shown(noun));
            case "patch " -> kinds.path(noun).path("patch");
            default ->
                operation.method().equals("post")
                        ? content(noun, draft(noun)).without("slug")
                        : MissingNode.getInstance();
        };
    }

    /** Of each kind there is one draft, which every parameter finds. */
    private void search(Operation operation, ObjectNode parameters) {
        if (operation.noun().equals("quotes")) {
            parameters.put("article", quote().path("article").path("id").asText());
            parameters.put("speaker", quote().path("speaker").path("id").asText());
            return;
        }
        if (operation.noun().equals("audit")) {
            parameters.put("actor", DATELINE);
            parameters.put("subject", shown("articles").path("id").asText());
            return;
        }
        JsonNode draft = draft(operation.noun());
        parameters.put("person", DATELINE);
        parameters.put("state", "draft");
        parameters.put("slug", draft.path("slug").asText());
        parameters.put("title", draft.path("title").asText().split(" ")[0]);
    }

    private JsonNode shown(String noun) {
        return working(noun, Objects.requireNonNull(shown.get(noun), noun));
    }

    private static JsonNode draft(String noun) {
        return only(manage("/manage/v1/" + noun + "?state=draft"));
    }

    private static JsonNode working(String noun, String slug) {
        return only(manage("/manage/v1/" + noun + "?slug=" + slug));
    }

    private static JsonNode quote() {
        return Trial.body(given().get("/v1/quotes?limit=1&speaker=sergey-lavrov&presentation=card"))
                .path("data")
                .path(0);
    }

    private static ObjectNode content(String noun, JsonNode summary) {
        return (ObjectNode)
                manage("/manage/v1/" + noun + "/" + summary.path("id").asText()).path("content");
    }

    private static JsonNode live(JsonNode channel) {
        return manage("/manage/v1/channels/" + channel.path("id").asText() + "/live")
                .path("content");
    }

    private static JsonNode only(JsonNode page) {
        assertThat(page.path("data")).as("there is one in %s", page).hasSize(1);
        return page.path("data").path(0);
    }

    private static JsonNode manage(String address) {
        Response answer = given().header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN)
                .get(address);
        assertThat(answer.statusCode()).as("%s: %s", address, answer.asString()).isEqualTo(200);
        return Trial.body(answer);
    }
}
