package org.dateline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.HandedOut;
import org.junit.jupiter.api.Test;

/** No test, and run on demand only: writes down what the demonstration answers. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = {
            @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"),
            @ResourceArg(name = "of", value = "ExampleRecorder")
        })
class ExampleRecorder {

    private static final Path DIRECTORY = Path.of("src", "main", "resources", "contract");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void recordEverything() throws IOException {
        List<Operation> operations = Operation.all();
        Recipes recipes = Recipes.of(operations);
        HandedOut token = HandedOut.scopes("read");
        List<Trial> trials = operations.stream()
                .map(operation -> recipes.trial(operation).about(token))
                .toList();
        Map<String, ObjectNode> files = new TreeMap<>();
        for (Trial trial : trials) {
            Response answer = trial.send();
            assertThat(answer.statusCode())
                    .as("%s with %s: %s", trial.operation(), trial, answer.asString())
                    .isBetween(200, 299);
            files.computeIfAbsent(trial.operation().document(), name -> JsonNodeFactory.instance.objectNode())
                    .set(trial.operation().id(), entry(trial, Trial.body(answer)));
        }
        for (Map.Entry<String, ObjectNode> file : files.entrySet()) {
            write(DIRECTORY.resolve(file.getKey() + ".json"), file.getValue());
        }
    }

    private static ObjectNode entry(Trial trial, JsonNode answer) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        if (!trial.parameters().isEmpty()) {
            entry.set("parameters", trial.parameters());
        }
        if (!trial.body().isMissingNode()) {
            entry.set("body", trial.body());
        }
        if (answer instanceof ObjectNode object && object.has("secret")) {
            object.put("secret", "(shown once)");
        }
        if (!answer.isMissingNode()) {
            entry.set("answer", answer);
        }
        return entry;
    }

    /** What differs from the earlier one by clocks and new ids alone stays as it was. */
    private static void write(Path file, ObjectNode recorded) throws IOException {
        JsonNode earlier = JSON.readTree(file.toFile());
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        recorded.properties().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            JsonNode before = earlier.path(entry.getKey());
            boolean same = before.path("parameters").equals(entry.getValue().path("parameters"))
                    && before.path("body").equals(entry.getValue().path("body"))
                    && Likeness.of(before.path("answer"))
                            .equals(Likeness.of(entry.getValue().path("answer")));
            all.set(entry.getKey(), same ? before : entry.getValue());
        });
        Files.writeString(file, all.toPrettyString() + "\n");
    }
}
