package org.dateline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.dateline.examples.Operation.Content;
import org.dateline.examples.Operation.Parameter;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.HandedOut;
import org.junit.jupiter.api.Test;

/** Goes through both documents, operation by operation, on a new installation, with nothing but their examples. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = {
            @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"),
            @ResourceArg(name = "of", value = "ExamplesTest")
        })
class ExamplesTest {

    private static final String RECORD = "; mvn test -Dtest=ExampleRecorder records it anew";

    /** The only parameters whose values nobody can know before. */
    private static final List<String> WITHOUT_EXAMPLE =
            List.of("cursor", "rollup", "withReferences", "schedule", "token", "Idempotency-Key");

    /** Of these the demonstration has none: that there is nothing is an answer, too. */
    private static final List<String> MAY_BE_EMPTY = List.of(
            "/manage/v1/feeds",
            "/referencing",
            "/v1/articles/{id}/related",
            "/v1/articles/{id}/corrections",
            "/v1/topics/{id}/children",
            "/v1/channels/{id}/schedule");

    @Test
    void everyOperationAnswersItsExampleAsShown() {
        SoftAssertions all = new SoftAssertions();
        HandedOut token = HandedOut.scopes("read");
        for (Operation operation : Operation.all()) {
            if (operation.reads()) {
                all.assertThat(Trial.withWhatIsRequired(operation)
                                .about(token)
                                .send()
                                .statusCode())
                        .as("%s with what is required", operation)
                        .isEqualTo(200);
            }
            Response answer = Trial.withEverything(operation).about(token).send();
            all.assertThat(answer.statusCode())
                    .as("%s with its examples%s: %s", operation, RECORD, answer.asString())
                    .isBetween(200, 299);
            JsonNode body = Trial.body(answer);
            JsonNode shown = operation.answer().map(Content::example).orElseGet(MissingNode::getInstance);
            all.assertThat(Likeness.of(shown).toPrettyString())
                    .as("the answer that is shown of %s%s", operation, RECORD)
                    .isEqualTo(Likeness.of(body).toPrettyString());
            boolean mayBeEmpty = MAY_BE_EMPTY.stream().anyMatch(operation.path()::endsWith);
            all.assertThat(!mayBeEmpty
                            && body.path("data").isArray()
                            && body.path("data").isEmpty())
                    .as("%s finds nothing with its examples", operation)
                    .isFalse();
        }
        all.assertAll();
    }

    @Test
    void everyParameterHasAnExample() {
        assertThat(Operation.all())
                .hasSizeGreaterThan(60)
                .allSatisfy(operation -> assertThat(operation.parameters())
                        .filteredOn(parameter -> !WITHOUT_EXAMPLE.contains(parameter.name()))
                        .extracting(Parameter::example)
                        .noneMatch(JsonNode::isMissingNode));
    }
}
