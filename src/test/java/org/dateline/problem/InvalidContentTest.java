package org.dateline.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class InvalidContentTest {

    @Test
    void allFaultsOfABodyAreNamedAtOnce() {
        Response response = Requests.post("""
                {
                  "headline": " ",
                  "quotes": [{"text": "ok"}, {"text": ""}, null],
                  "named": {"a/b": {"text": ""}},
                  "body": [{"type": "paragraph", "text": "ok"}, {"type": "paragraph", "text": ""}],
                  "name": {"RU": "a", "ru": " ", "en": "a\\n", "ky": null, "kk": "%s"}
                }
                """.formatted("a".repeat(301)));

        Requests.problem(response, ProblemType.INVALID_CONTENT);
        assertThat(Requests.pointers(response))
                .containsExactly(
                        "/body/1/text",
                        "/headline",
                        "/name/RU",
                        "/name/en",
                        "/name/kk",
                        "/name/ky",
                        "/name/ru",
                        "/named/a~1b/text",
                        "/quotes/1/text",
                        "/quotes/2");
    }

    @Test
    void aNameNeedsALanguage() {
        Response response = Requests.post("{\"headline\":\"a\",\"name\":{}}");

        Requests.problem(response, ProblemType.INVALID_CONTENT);
        assertThat(Requests.pointers(response)).containsExactly("/name");
    }

    @Test
    void aProblemOfACreatorComesThrough() {
        Response response = Requests.problem(Requests.post("{\"upper\":\"a\"}"), ProblemType.INVALID_CONTENT);

        assertThat(response.<String>path("detail")).isEqualTo("from a creator");
    }

    @Test
    void parametersAndHeadersAreNamedInTheirOwnWay() {
        Response response =
                given().header("If-Match", "\"12345\"").get("/test/failures/query/77?limit=101&depth=9&place=abcdef");

        Requests.problem(response, ProblemType.INVALID_PARAMETER);
        assertThat(Requests.pointers(response))
                .containsExactlyInAnyOrder("?limit", "?depth", "?place", "{number}", "If-Match:");
    }

    @Test
    void messagesAreEnglishWhateverTheReaderSpeaks() {
        Response response = given().header("Accept-Language", "ru, de;q=0.9")
                .contentType("application/json")
                .body("{\"headline\":\"\"}")
                .post("/test/failures");

        assertThat(response.<String>path("errors[0].detail")).isEqualTo("must not be blank");
    }

    @Test
    void anAnswerThatBreaksItsOwnRulesIsOurFault() {
        Requests.problem(Requests.get("/test/failures/answer"), ProblemType.INTERNAL);
        Requests.problem(Requests.get("/test/failures/unwritable"), ProblemType.INTERNAL);
    }
}
