package org.dateline.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Requests that were sent to an installation with the demonstration, and what it answered: by the operation's id {@code
 * {"parameters": {…}, "body": …, "answer": …}}.
 */
final class RecordedExamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode operations;

    private RecordedExamples(JsonNode operations) {
        this.operations = operations;
    }

    static RecordedExamples of(Half half) {
        String name = "/contract/" + half.name().toLowerCase(Locale.ROOT) + ".json";
        try (InputStream file = Objects.requireNonNull(RecordedExamples.class.getResourceAsStream(name), name)) {
            return new RecordedExamples(JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void show(Call call) {
        JsonNode recorded = operations.path(call.operation().getOperationId());
        call.parameters().forEach(parameter -> show(recorded.path("parameters").path(parameter.getName()), parameter));
        if (call.hasBody()) {
            show(recorded.path("body"), call.operation().getRequestBody().getContent());
        }
        call.successes()
                .forEach(response ->
                        show(recorded.path("answer"), response.getValue().getContent()));
    }

    private static void show(JsonNode value, Parameter parameter) {
        if (!value.isMissingNode()) {
            parameter.setExample(JSON.convertValue(value, Object.class));
        }
    }

    private static void show(JsonNode value, @Nullable Content content) {
        if (value.isMissingNode() || content == null || content.getMediaTypes() == null) {
            return;
        }
        // What can be said in XML, too, has an example of its own for that.
        content.getMediaTypes().entrySet().stream()
                .filter(type -> !type.getKey().endsWith("/xml"))
                .forEach(type -> type.getValue().setExample(JSON.convertValue(value, Object.class)));
    }
}
