package org.dateline.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Optional;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample front end as a server sees it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SampleTest {

    private static final int SMALL = 60_000;

    @Test
    void thePageMayRunOurScriptsAskUsAndShowPicturesOfTheSiteAndFromAnywhereByHttps() {
        Response page = given().get("/sample/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html; charset=utf-8");
        assertThat(page.header("Content-Security-Policy").split("; "))
                .containsExactlyInAnyOrder(
                        "default-src 'none'",
                        "base-uri 'none'",
                        "form-action 'none'",
                        "frame-ancestors 'none'",
                        "script-src 'self'",
                        "connect-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' https: http://localhost:8080",
                        "media-src 'self' https: http://localhost:8080");
    }

    @ParameterizedTest
    @CsvSource({"/sample, sample/", "/sample?path=/ru/x, sample/?path=/ru/x"})
    void theSampleHasOneAddress(String path, String location) {
        Response answer =
                given().urlEncodingEnabled(false).redirects().follow(false).get(path);

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.header("Location")).isEqualTo(location);
    }

    @Test
    void theWholeSampleIsSmall() {
        int bytes = List.of("/sample/", "/sample/sample.js", "/sample/sample.css").stream()
                .mapToInt(file -> given().header("Accept-Encoding", "identity")
                        .get(file)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray()
                        .length)
                .sum();

        assertThat(bytes).isLessThanOrEqualTo(SMALL);
    }

    @Test
    void textOfTheApiNeverBecomesMarkup() {
        String script = given().get("/sample/sample.js").asString();

        assertThat(script).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    @ParameterizedTest
    @CsvSource({"true, , true", "false, , false", "true, false, false", "false, true, true"})
    void whoTriesDatelineSeesTheSampleUnlessToldOtherwise(boolean embedded, Boolean sample, boolean served) {
        SampleConfiguration configuration = new SampleConfiguration() {

            @Override
            public Optional<Boolean> sample() {
                return Optional.ofNullable(sample);
            }

            @Override
            public boolean embedded() {
                return embedded;
            }
        };

        assertThat(configuration.isServed()).isEqualTo(served);
    }
}
