package org.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MalformedBodyTest {

    @Test
    void aGoodBodyIsTaken() {
        Response response = Requests.post(
                "{\"headline\":\"Новость\",\"quotes\":[{\"text\":\"ok\",\"seconds\":1}]," + "\"rate\":1e2}");

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.<String>path("headline")).isEqualTo("Новость");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"headline\":\"a\",\"x\":1}                              | /x",
                "{\"quotes\":[{\"text\":\"a\"},{\"texts\":\"a\"}]}         | /quotes/1/texts",
                "{\"named\":{\"a/b~c\":{\"seconds\":\"1\"}}}               | /named/a~1b~0c/seconds",
                "{\"headline\":5}                                          | /headline",
                "{\"headline\":true}                                       | /headline",
                "{\"headline\":[\"a\"]}                                    | /headline",
                "{\"headline\":{}}                                         | /headline",
                "{\"headline\":\"a\",\"headline\":\"b\"}                   | /headline",
                "{\"quotes\":{}}                                           | /quotes",
                "{\"quotes\":\"a\"}                                        | /quotes",
                "{\"quotes\":\"\"}                                         | /quotes",
                "{\"quotes\":[[]]}                                         | /quotes/0",
                "{\"quotes\":[{\"seconds\":\"1\"}]}                        | /quotes/0/seconds",
                "{\"quotes\":[{\"seconds\":1.5}]}                          | /quotes/0/seconds",
                "{\"quotes\":[{\"seconds\":1.0}]}                          | /quotes/0/seconds",
                "{\"quotes\":[{\"seconds\":true}]}                         | /quotes/0/seconds",
                "{\"quotes\":[{\"seconds\":99999999999}]}                  | /quotes/0/seconds",
                "{\"body\":[{\"type\":\"nope\"}]}                          | /body/0",
                "{\"body\":[{\"text\":\"a\"}]}                             | /body/0",
                "{\"body\":[{\"type\":\"paragraph\",\"html\":\"a\"}]}      | /body/0/html",
                "{\"name\":\"a\"}                                          | /name",
                "{\"name\":{\"ru\":5}}                                     | /name/ru",
                "{\"born\":\"2004-13\"}                                    | /born",
                "{\"born\":2004}                                           | /born",
                "{\"at\":1234567}                                          | /at",
                "{\"at\":\"1234567\"}                                      | /at",
                "{\"at\":\"2026-03-09\"}                                   | /at",
                "{\"at\":\"2026-03-09T12:00:00\"}                          | /at",
                "{\"at\":\"+99999-03-09T12:00:00Z\"}                       | /at",
                "{\"owner\":\"1\"}                                         | /owner",
                "{\"owner\":\"\"}                                          | /owner",
                "{\"mood\":\"angry\"}                                      | /mood",
                "{\"mood\":0}                                              | /mood",
                "{\"rate\":\"1\"}                                          | /rate",
                "{\"rate\":1e100000}                                       | /rate",
                "{\"rate\":1e-100000}                                      | /rate",
                "{\"rate\":NaN}                                            | /rate",
                "{\"breaking\":\"true\"}                                   | /breaking",
                "{\"breaking\":1}                                          | /breaking",
                "{\"headline\":\"a\\u0000\"}                               | /headline",
                "{\"headline\":\"a\\ud800\"}                               | /headline",
                "{\"headline\":\"\\udc00a\"}                               | /headline",
                "{\"quotes\":[{\"text\":\"\\u0000\"}]}                     | /quotes/0/text"
            })
    void thePointerNamesThePlace(String body, String pointer) {
        Response response = Requests.problem(Requests.post(body), ProblemType.MALFORMED_BODY);

        assertThat(Requests.pointers(response)).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "5",
                "\"a\"",
                "true",
                "{",
                "}",
                "{\"headline\":",
                "{\"headline\":\"a\"} x",
                "{\"headline\":\"a\"}{}",
                "{'headline':'a'}",
                "{headline:\"a\"}",
                "{\"headline\":\"a\",}",
                "{\"headline\":\"a\"/**/}",
                "\ufeff{\"headline\":\"a\"}"
            })
    void whatIsNotOneObjectIsRefused(String body) {
        Requests.problem(Requests.post(body), ProblemType.MALFORMED_BODY);
    }

    @Test
    void otherEncodingsThanUtf8AreRefused() {
        String body = "{\"headline\":\"Новость\"}";

        for (byte[] bytes : new byte[][] {
            body.getBytes(StandardCharsets.UTF_16),
            body.getBytes(StandardCharsets.UTF_16LE),
            body.getBytes(StandardCharsets.UTF_16BE),
            new byte[] {'{', '"', 'h', '"', ':', '"', (byte) 0xFF, '"', '}'}
        }) {
            Response response = given().config(RestAssured.config()
                            .encoderConfig(new EncoderConfig()
                                    .encodeContentTypeAs("application/json", ContentType.BINARY)
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                    .contentType("application/json")
                    .body(bytes)
                    .post("/test/failures");

            Requests.problem(response, ProblemType.MALFORMED_BODY);
        }
    }

    @Test
    void everythingHasALimit() {
        Requests.problem(Requests.post("[".repeat(100_000)), ProblemType.MALFORMED_BODY);
        Requests.problem(lenient("[".repeat(100_000)), ProblemType.MALFORMED_BODY);
        Requests.problem(lenient("{\"a\":".repeat(2_000)), ProblemType.MALFORMED_BODY);
        Requests.problem(lenient("[" + "1".repeat(100_000) + "]"), ProblemType.MALFORMED_BODY);
        Requests.problem(lenient("[\"" + "a".repeat(1_000_001) + "\"]"), ProblemType.MALFORMED_BODY);
        Requests.problem(lenient("{\"" + "a".repeat(2_000) + "\":1}"), ProblemType.MALFORMED_BODY);
    }

    @Test
    void aTreeIsReadAsStrictlyAsAType() {
        for (String body : new String[] {"{\"a\":1,\"a\":2}", "{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "{} {}", ""}) {
            Requests.problem(lenient(body), ProblemType.MALFORMED_BODY);
        }
    }

    @Test
    void aBodyNeedsAMediaTypeThatWeRead() {
        for (String type : new String[] {
            "text/plain",
            "application/xml",
            "nonsense",
            "multipart/form-data",
            "*/*",
            "application/*",
            "application/vnd.api+json"
        }) {
            Response response = given().config(RestAssured.config()
                            .encoderConfig(new EncoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                    .contentType(type)
                    .body("{\"headline\":\"a\"}")
                    .post("/test/failures");

            Requests.problem(response, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = "{\"headline\":\"" + "a".repeat((int) RequestBodies.MAX_BYTES) + "\"}";

        Requests.problem(Requests.post(large), ProblemType.PAYLOAD_TOO_LARGE);
    }

    private static Response lenient(String body) {
        return Requests.post(body, "/test/failures/lenient");
    }
}
