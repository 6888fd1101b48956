package org.dateline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.changes.Planted.delivery;
import static org.dateline.changes.Planted.get;
import static org.dateline.changes.Planted.management;
import static org.dateline.changes.Planted.object;
import static org.dateline.changes.Planted.parameter;
import static org.dateline.changes.Planted.parameters;
import static org.dateline.changes.Planted.pattern;
import static org.dateline.changes.Planted.properties;
import static org.dateline.changes.Planted.property;
import static org.dateline.changes.Planted.rename;
import static org.dateline.changes.Planted.required;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes that break clients are found. */
class BreakingChangesTest {

    static Stream<Planted> breaking() {
        return Stream.of(
                delivery(
                        "a path is gone",
                        "GET /v1/quotes",
                        root -> object(root, "/paths").remove("/v1/quotes")),
                delivery(
                        "a success is gone",
                        "GET /v1/quotes",
                        root -> object(root, get("/v1/quotes") + "/responses").remove("200")),
                delivery(
                        "a header is gone",
                        "GET /v1/quotes",
                        root -> object(root, get("/v1/quotes") + "/responses/200/headers")
                                .remove("ETag")),
                delivery(
                        "a media type is gone",
                        "GET /v1/quotes",
                        root -> rename(
                                object(root, get("/v1/quotes") + "/responses/200/content"),
                                "application/json",
                                "application/other+json")),
                delivery(
                        "an answer loses an optional property",
                        "GET /v1/quotes",
                        root -> properties(root, "QuoteView").remove("attribution")),
                delivery(
                        "what is shown in lists loses a property",
                        "GET /v1/articles",
                        root -> properties(root, "ArticlePlaceView").remove("name")),
                delivery(
                        "a property has another type",
                        "GET /v1/articles/{id}",
                        root -> properties(root, "ArticleView")
                                .putObject("wordCount")
                                .put("type", "string")),
                delivery(
                        "a property has another format",
                        "GET /v1/articles/{id}",
                        root -> properties(root, "ArticleView")
                                .putObject("datePublished")
                                .put("type", "string")),
                delivery(
                        "a property may be null",
                        "GET /v1/articles/{id}",
                        root -> properties(root, "ArticleView")
                                .putObject("headline")
                                .putArray("type")
                                .add("string")
                                .add("null")),
                delivery(
                        "a property may be missing",
                        "GET /v1/articles/{id}",
                        root -> required(root, "ArticleView")
                                .removeIf(name -> name.asText().equals("headline"))),
                delivery(
                        "the elements of a list are others",
                        "GET /v1/articles/{id}",
                        root -> object(root, "/components/schemas/ArticleView/properties/related/items")
                                .put("$ref", "#/components/schemas/Reference")),
                delivery(
                        "a parameter is gone",
                        "GET /v1/quotes",
                        root -> parameters(root)
                                .removeIf(parameter ->
                                        parameter.path("name").asText().equals("speaker"))),
                delivery(
                        "a parameter is required",
                        "GET /v1/quotes",
                        root -> parameter(root, "speaker").put("required", true)),
                delivery(
                        "a parameter has another type",
                        "GET /v1/quotes",
                        root -> parameter(root, "speaker").putObject("schema").put("type", "integer")),
                delivery(
                        "a parameter has a smaller maximum",
                        "GET /v1/quotes",
                        root -> ((ObjectNode) parameter(root, "limit").get("schema")).put("maximum", 50)),
                management(
                        "a method is gone",
                        "PATCH /manage/v1/articles/{id}",
                        root -> object(root, "/paths/~1manage~1v1~1articles~1{id}")
                                .remove("patch")),
                management("a body needs a new property", "POST /manage/v1/offices", root -> {
                    properties(root, "OfficeContent").putObject("floor").put("type", "string");
                    required(root, "OfficeContent").add("floor");
                }),
                management(
                        "a body needs an old property",
                        "POST /manage/v1/offices",
                        root -> required(root, "OfficeContent").add("place")),
                management(
                        "a body must not have a property",
                        "POST /manage/v1/offices",
                        root -> properties(root, "OfficeContent").remove("place")),
                management(
                        "a body's property has another type",
                        "POST /manage/v1/articles",
                        root -> properties(root, "ArticleContent")
                                .putObject("breaking")
                                .put("type", "string")),
                management(
                        "a patch takes null no more",
                        "PATCH /manage/v1/articles/{id}",
                        root -> properties(root, "ArticleContentPatch")
                                .putObject("lead")
                                .put("type", "string")),
                management(
                        "a word of a choice is gone",
                        "POST /manage/v1/articles",
                        root -> property(root, "ArticleContent", "kind")
                                .put("pattern", pattern(root).replace("|brief|", "|"))),
                management(
                        "a pattern is another",
                        "POST /manage/v1/articles",
                        root -> property(root, "ArticleContent", "slug").put("pattern", "^(?:[a-z]+)$")),
                management(
                        "a text must be shorter",
                        "POST /manage/v1/articles",
                        root -> property(root, "ArticleContent", "headline").put("maxLength", 10)),
                management(
                        "a number must be smaller",
                        "POST /manage/v1/articles",
                        root -> property(root, "ArticleContent", "urgency").put("maximum", 5)),
                management(
                        "a list must be shorter",
                        "POST /manage/v1/articles",
                        root -> property(root, "ArticleContent", "body").put("maxItems", 5)),
                management("a variant of a block is gone", "POST /manage/v1/articles", root -> {
                    ((ArrayNode) object(root, "/components/schemas/Block").get("oneOf")).remove(0);
                    object(root, "/components/schemas/Block/discriminator/mapping")
                            .remove("paragraph");
                }),
                management(
                        "a map has other values",
                        "POST /manage/v1/offices",
                        root -> object(root, "/components/schemas/LocalizedText")
                                .putObject("additionalProperties")
                                .put("type", "integer")));
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void whatBreaksClientsIsFound(Planted planted) {
        assertThat(planted.found()).extracting(BreakingChange::operation).contains(planted.operation());
    }
}
