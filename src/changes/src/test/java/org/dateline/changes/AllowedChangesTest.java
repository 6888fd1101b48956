package org.dateline.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.changes.Planted.delivery;
import static org.dateline.changes.Planted.get;
import static org.dateline.changes.Planted.management;
import static org.dateline.changes.Planted.object;
import static org.dateline.changes.Planted.parameters;
import static org.dateline.changes.Planted.pattern;
import static org.dateline.changes.Planted.properties;
import static org.dateline.changes.Planted.property;
import static org.dateline.changes.Planted.required;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes that the changelog allows are not taken for breaking ones. */
class AllowedChangesTest {

    static Stream<Planted> allowed() {
        return Stream.of(
                delivery("nothing", "", root -> {}),
                management("nothing, for editors", "", root -> {}),
                delivery(
                        "a new path",
                        "",
                        root -> object(root, "/paths").set("/v1/speeches", root.at("/paths/~1v1~1quotes"))),
                delivery(
                        "a new parameter",
                        "",
                        root -> parameters(root)
                                .addObject()
                                .put("name", "mood")
                                .put("in", "query")
                                .putObject("schema")
                                .put("type", "string")),
                delivery("a new parameter among the components", "", root -> {
                    object(root, "/components")
                            .putObject("parameters")
                            .putObject("Mood")
                            .put("name", "mood")
                            .put("in", "query")
                            .putObject("schema")
                            .put("type", "string");
                    parameters(root).addObject().put("$ref", "#/components/parameters/Mood");
                }),
                delivery(
                        "a parameter that is nowhere",
                        "",
                        root -> parameters(root).addObject().put("$ref", "#/components/parameters/Nothing")),
                delivery("a new property of an answer", "", root -> {
                    properties(root, "QuoteView").putObject("mood").put("type", "string");
                    required(root, "QuoteView").add("mood");
                }),
                delivery(
                        "a narrower pattern of an answer",
                        "",
                        root -> object(root, "/components/schemas/PartialDate").put("pattern", "^2[0-9]{3}$")),
                delivery("a new variant of a block", "", Planted::addVariant),
                delivery(
                        "other words",
                        "",
                        root -> object(root, get("/v1/quotes")).put("summary", "Quotes")),
                delivery(
                        "another operation id",
                        "",
                        root -> object(root, get("/v1/quotes")).put("operationId", "quotes")),
                delivery(
                        "a new refusal",
                        "",
                        root -> object(root, get("/v1/quotes") + "/responses")
                                .putObject("429")
                                .put("$ref", "#/components/responses/Problem400")),
                management(
                        "a new optional property of a body",
                        "",
                        root -> properties(root, "OfficeContent")
                                .putObject("floor")
                                .put("type", "string")),
                management("a new part of a body with something required", "", root -> {
                    ObjectNode floor = properties(root, "OfficeContent").putObject("floor");
                    floor.put("type", "object").putArray("required").add("number");
                    floor.putObject("properties").putObject("number").put("type", "integer");
                }),
                management(
                        "a new word of a choice",
                        "",
                        root -> property(root, "ArticleContent", "kind")
                                .put("pattern", pattern(root).replace(")$", "|podcast)$"))),
                management(
                        "a longer text",
                        "",
                        root -> property(root, "ArticleContent", "headline").put("maxLength", 1000)),
                management(
                        "a longer list",
                        "",
                        root -> property(root, "ArticleContent", "body").put("maxItems", 5000)),
                management(
                        "a greater number",
                        "",
                        root -> property(root, "ArticleContent", "urgency").put("maximum", 10)),
                management("a new variant of a block to send", "", Planted::addVariant));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whatTheChangelogAllowsIsNotFound(Planted planted) {
        assertThat(planted.found()).isEmpty();
    }
}
