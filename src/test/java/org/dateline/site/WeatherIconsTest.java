package org.dateline.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.published.weather.Condition;
import org.dateline.published.weather.Icons;
import org.dateline.testing.DatabaseResource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class WeatherIconsTest {

    @ParameterizedTest
    @EnumSource(Condition.class)
    void everyConditionHasAPictureByDayAndByNight(Condition condition) {
        for (String icon : Icons.of(condition)) {
            Response answer = given().get(icon);

            assertThat(answer.statusCode()).as(icon).isEqualTo(200);
            assertThat(answer.contentType()).isEqualTo("image/svg+xml");
            assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=86400");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            String tag = answer.header("ETag");
            given().header("If-None-Match", tag).get(icon).then().statusCode(304);
            Element svg = Jsoup.parse(answer.asString(), "", Parser.xmlParser()).child(0);
            assertThat(svg.tagName()).isEqualTo("svg");
            assertThat(svg.attr("viewBox")).isEqualTo("0 0 24 24");
            assertThat(svg.select("script, style, image, use, [href], [style]")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void everyConditionHasANameInEachLanguage(Condition condition) {
        assertThat(condition.names().languages()).containsExactlyInAnyOrder("ru", "ky", "en");
        assertThat(condition.names().values().values()).allMatch(name -> !name.isBlank());
    }

    @Test
    void noTwoConditionsHaveTheSameName() {
        for (String language : List.of("ru", "ky", "en")) {
            List<String> names = new ArrayList<>();
            for (Condition condition : Condition.values()) {
                names.add(condition.names().in(language).toLowerCase(Locale.ROOT));
            }
            assertThat(names).as(language).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such.svg",
                "clear-day",
                "CLEAR-DAY.svg",
                "..svg",
                "%2e%2e%2fsite%2ficon.svg",
                "clear-day.svg%00"
            })
    void thereAreNoOthers(String name) {
        given().urlEncodingEnabled(false).get("/weather-icons/" + name).then().statusCode(404);
    }
}
