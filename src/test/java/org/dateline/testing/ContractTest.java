package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The guard of the contract catches what it is there for. */
class ContractTest {

    private static final String ID = "0197f3c2-5a10-7c31-9d0e-2b6f1c3a4d5e";
    private static final String THING = "{\"id\": \"" + ID + "\", \"name\": \"Bishkek\"}";
    private static final String PROBLEM = """
            {"type": "/problems/not-found", "title": "There is nothing here", "status": 404}""";

    private final Contract contract = new Contract(ContractDocument.of("""
            openapi: 3.1.0
            paths:
              /v1/things/{id}:
                get:
                  parameters:
                    - {name: lang, in: query, schema: {type: string}}
                  responses:
                    "200":
                      headers:
                        ETag: {required: true, schema: {type: string}}
                      content:
                        application/json:
                          schema: {$ref: "#/components/schemas/Thing"}
                    "404": {$ref: "#/components/responses/NotFound"}
                put:
                  parameters:
                    - {name: If-Match, in: header, required: true, schema: {type: string}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {$ref: "#/components/schemas/Thing"}
                  responses:
                    "204": {}
              /v1/things/newest:
                get:
                  responses:
                    "204": {}
            components:
              responses:
                NotFound:
                  content:
                    application/problem+json:
                      schema: {$ref: "#/components/schemas/Problem"}
              schemas:
                Problem:
                  type: object
                  required: [type, title, status]
                  additionalProperties: true
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, format: uuid}
                    name: {type: string}
                    at: {type: string, format: date-time}
            """));

    @Test
    void whatIsDocumentedPasses() {
        assertThat(faults(read(200, THING))).isEmpty();
        assertThat(faults(refused("/v1/things/1", 404, PROBLEM))).isEmpty();
        assertThat(faults(write(THING, Map.of("If-Match", "\"3\"")))).isEmpty();
    }

    @Test
    void aStatusThatIsNotDocumentedIsAFault() {
        assertThat(faults(read(418, THING))).containsExactly("the status is not documented");
    }

    @Test
    void aPropertyThatIsNotDocumentedIsAFault() {
        assertThat(faults(read(200, "{\"id\": \"" + ID + "\", \"secret\": 1}")))
                .singleElement()
                .asString()
                .contains("secret");
    }

    @Test
    void aMissingPropertyIsAFault() {
        assertThat(faults(read(200, "{\"name\": \"Bishkek\"}")))
                .singleElement()
                .asString()
                .contains("id");
    }

    @Test
    void aNullIsAFault() {
        assertThat(faults(read(200, "{\"id\": \"" + ID + "\", \"name\": null}")))
                .hasSize(1);
    }

    @Test
    void aWrongTypeIsAFault() {
        assertThat(faults(read(200, "{\"id\": \"" + ID + "\", \"name\": 7}"))).hasSize(1);
    }

    @Test
    void aWrongFormatIsAFault() {
        assertThat(faults(read(200, "{\"id\": \"17\"}"))).hasSize(1);
        assertThat(faults(read(200, "{\"id\": \"" + ID + "\", \"at\": \"yesterday\"}")))
                .hasSize(1);
    }

    @Test
    void aBodyThatIsNoJsonIsAFault() {
        assertThat(faults(read(200, "<html>"))).isNotEmpty();
    }

    @Test
    void anotherContentTypeIsAFault() {
        Exchange html = exchange("GET", "/v1/things/1", Map.of(), null, 200, answer("text/html"), THING);

        assertThat(faults(html)).containsExactly("the content type 'text/html' is not documented");
    }

    @Test
    void aHeaderTooFewOrTooManyIsAFault() {
        Map<String, String> headers = headers("Content-Type", "application/json", "X-Powered-By", "us");
        Exchange exchange = exchange("GET", "/v1/things/1", Map.of(), null, 200, headers, THING);

        assertThat(faults(exchange))
                .containsExactly("the header ETag is missing", "the header x-powered-by is not documented");
    }

    @Test
    void aBodyWhereNoneIsDocumentedIsAFault() {
        Exchange exchange = exchange("GET", "/v1/things/newest", Map.of(), null, 204, Map.of(), "{}");

        assertThat(faults(exchange)).containsExactly("a body is not documented");
    }

    @Test
    void theLiteralPathGoesBeforeTheVariable() {
        assertThat(faults(exchange("GET", "/v1/things/newest", Map.of(), null, 204, Map.of(), "")))
                .isEmpty();
    }

    @Test
    void anAcceptedRequestThatIsNotDocumentedIsAFault() {
        assertThat(faults(write("{\"name\": \"Bishkek\"}", Map.of("If-Match", "\"3\""))))
                .hasSize(1);
        assertThat(faults(write(THING, Map.of()))).containsExactly("accepted without the required parameter If-Match");
        assertThat(faults(write("", Map.of("If-Match", "\"3\"")))).hasSize(1);
    }

    @Test
    void anAcceptedParameterThatIsNotDocumentedIsAFault() {
        Exchange read = read(200, THING);
        Exchange withColour = new Exchange(
                read.method(),
                read.path(),
                Set.of("lang", "colour"),
                read.requestHeaders(),
                null,
                200,
                read.answerHeaders(),
                THING);

        assertThat(faults(withColour)).containsExactly("the parameter colour is accepted and not documented");
    }

    @Test
    void anUnknownPathMayOnlyBeRefused() {
        assertThat(faults(refused("/v1/nothing", 404, PROBLEM))).isEmpty();
        assertThat(faults(refused("/v1/nothing", 200, THING))).hasSize(1);
        assertThat(faults(refused("/v1/nothing", 404, "{}"))).isNotEmpty();
        assertThat(faults(exchange("GET", "/v1/nothing", Map.of(), null, 404, answer("text/html"), "")))
                .hasSize(1);
    }

    @Test
    void anUnknownMethodMayOnlyBeRefused() {
        Map<String, String> headers = answer("application/problem+json");

        assertThat(faults(exchange("DELETE", "/v1/things/1", Map.of(), null, 405, headers, PROBLEM)))
                .isEmpty();
        assertThat(faults(exchange("DELETE", "/v1/things/1", Map.of(), null, 204, Map.of(), "")))
                .hasSize(1);
    }

    @Test
    void headIsAReadWithoutABody() {
        Map<String, String> headers = headers("Content-Type", "application/json", "ETag", "\"1\"");

        assertThat(faults(exchange("HEAD", "/v1/things/1", Map.of(), null, 200, headers, "")))
                .isEmpty();
    }

    private List<String> faults(Exchange exchange) {
        return contract.faults(exchange);
    }

    private static Exchange read(int status, String body) {
        Map<String, String> headers = headers("Content-Type", "application/json;charset=UTF-8", "ETag", "\"1\"");
        return exchange("GET", "/v1/things/1", Map.of(), null, status, headers, body);
    }

    private static Exchange refused(String path, int status, String body) {
        return exchange("GET", path, Map.of(), null, status, Map.of("Content-Type", "application/problem+json"), body);
    }

    private static Exchange write(String body, Map<String, String> requestHeaders) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(requestHeaders);
        headers.put("Content-Type", "application/json");
        return exchange("PUT", "/v1/things/1", headers, body, 204, Map.of(), "");
    }

    private static Map<String, String> answer(String type) {
        return headers("Content-Type", type, "ETag", "\"1\"");
    }

    private static Map<String, String> headers(String name, String value, String otherName, String otherValue) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put(name, value);
        headers.put(otherName, otherValue);
        return headers;
    }

    private static Exchange exchange(
            String method,
            String path,
            Map<String, String> requestHeaders,
            @Nullable String requestBody,
            int status,
            Map<String, String> answerHeaders,
            String answerBody) {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(answerHeaders);
        return new Exchange(method, path, Set.of(), requestHeaders, requestBody, status, sorted, answerBody);
    }
}
