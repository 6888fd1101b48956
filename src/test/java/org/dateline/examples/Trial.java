package org.dateline.examples;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.examples.Operation.Content;
import org.dateline.examples.Operation.Parameter;
import org.dateline.testing.HandedOut;
import org.dateline.testing.TestDatabase;

/**
 * A request as somebody sends it who tries an operation with its examples.
 *
 * @param parameters values by name; of a list, an array
 * @param body missing if there is none
 */
record Trial(Operation operation, ObjectNode parameters, JsonNode body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** With nothing but what has to be there. */
    static Trial withWhatIsRequired(Operation operation) {
        return of(operation, true);
    }

    /** With everything that has an example. */
    static Trial withEverything(Operation operation) {
        return of(operation, false);
    }

    private static Trial of(Operation operation, boolean requiredOnly) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        operation
                .parameters()
                .filter(parameter -> !requiredOnly || parameter.isRequired())
                .filter(parameter -> !parameter.example().isMissingNode())
                // Cut down to some fields, an answer would not show what it has.
                .filter(parameter -> !parameter.name().equals("fields"))
                .forEach(parameter -> parameters.set(parameter.name(), parameter.example()));
        JsonNode body = operation.requestBody().map(Content::example).orElseGet(MissingNode::getInstance);
        return new Trial(operation, parameters, body);
    }

    /** About this token, if it is about one: no installation has any before somebody makes it. */
    Trial about(HandedOut token) {
        if (operation.noun().equals("tokens") && parameters.has("id")) {
            parameters.put("id", token.id().toString());
        }
        return this;
    }

    /** After what has to be done before, if anything has. */
    Response send() {
        operation.after().ifPresent(before -> new Trial(before, parameters, MissingNode.getInstance()).send());
        RequestSpecification request = given();
        if (operation.isManagement()) {
            request.header("Authorization", "Bearer " + TestDatabase.ADMIN_TOKEN);
        }
        operation.parameters().forEach(parameter -> add(request, parameter));
        if (!body.isMissingNode()) {
            request.contentType(operation.requestBody().orElseThrow().mediaType())
                    .body(body.toString().getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), operation.path());
    }

    private void add(RequestSpecification request, Parameter parameter) {
        JsonNode value = parameters.path(parameter.name());
        if (value.isMissingNode()) {
            return;
        }
        if (parameter.isIn("path")) {
            request.pathParam(parameter.name(), value.asText());
        } else if (parameter.isIn("header")) {
            request.header(parameter.name(), value.asText());
        } else if (value.isArray()) {
            value.forEach(each -> request.queryParam(parameter.name(), each.asText()));
        } else {
            request.queryParam(parameter.name(), value.asText());
        }
    }

    /** The body of an answer; missing if there is none. */
    static JsonNode body(Response answer) {
        try {
            byte[] bytes = answer.asByteArray();
            if (answer.contentType().startsWith("text/")) {
                return TextNode.valueOf(new String(bytes, StandardCharsets.UTF_8));
            }
            return bytes.length == 0 ? MissingNode.getInstance() : JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
