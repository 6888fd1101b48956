package org.dateline.manage.weather;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.StubProvider;
import org.dateline.testing.Until;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** As it is configured, and by itself. */
@QuarkusTest
@TestProfile(StubbedWeather.Impatient.class)
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubbedWeather.class)
class WeatherRoundsTest {

    @ConfigProperty(name = "dateline.weather.places")
    String slug;

    StubProvider provider;

    @Test
    void theHeaderStaysWhateverBecomesOfTheProvider() {
        Map<String, Object> place = new HashMap<>(Newsdesk.place("landmark"));
        place.put("slug", slug);
        place.put("coordinates", Map.of("latitude", 42.87, "longitude", 74.59));
        Editor.published("places", place);
        Until.holds(() -> failures() > 0);
        given().get("/v1/weather?place=" + slug).then().statusCode(404);

        provider.giving("application/json", inBishkek(17));

        Until.holds(() -> temperature() == 17);
        Until.holds(() -> failures() == 0);
        provider.kill();
        Until.holds(() -> failures() > 1);
        assertThat(temperature()).isEqualTo(17);
        given().get("/v1/weather").then().statusCode(200).body("place.slug", equalTo(slug));
        provider.restart();
        provider.giving("application/json", inBishkek(18));
        Until.holds(() -> temperature() == 18);
        provider.giving("application/json", "nonsense");
        Until.holds(() -> failures() > 1);
        assertThat(temperature()).isEqualTo(18);

        Editor.asking()
                .get("/manage/v1/feeds")
                .then()
                .statusCode(200)
                .body("data[0].name", equalTo("weather/met-norway/" + slug))
                .body(
                        "data[0].address",
                        equalTo(provider.at("/compact?lat=42.87&lon=74.59").toString()))
                .body("data[0].lastError", equalTo("The answer is not JSON, or not all of it."));
        HandedOut.role("author").asking().get("/manage/v1/feeds").then().statusCode(403);
        HandedOut.role("editor").asking().get("/manage/v1/feeds").then().statusCode(200);
    }

    private static String inBishkek(double temperature) {
        return Forecasts.metNorway(Forecasts.thisHour(), temperature, "fair_day")
                .replace("[0, 55.1235,", "[74.59, 42.87,");
    }

    private int failures() {
        Integer failures = Editor.asking().get("/manage/v1/feeds").path("data[0].failures");
        return failures == null ? 0 : failures;
    }

    private float temperature() {
        Float temperature = given().get("/v1/weather?place=" + slug).path("temperature");
        return temperature == null ? Float.NaN : temperature;
    }
}
