package org.dateline.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.OtherSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OtherSettings.class)
@WithTestResource(DatabaseResource.class)
class SampleSwitchedOffTest {

    @ParameterizedTest
    @ValueSource(strings = {"/sample", "/sample/", "/sample/index.html", "/sample/sample.js", "/sample/sample.css"})
    void itsAddressesAreAsUnknownAsAnyOther(String path) {
        Response answer = given().header("Accept", "text/html").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void theFrontPageDoesNotLeadThere() {
        String page = given().header("Accept", "text/html").get("/").asString();

        assertThat(page).contains("href=\"problems\"").doesNotContain("sample");
    }
}
