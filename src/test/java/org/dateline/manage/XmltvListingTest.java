package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One file of several channels and several days, as broadcasters have it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class XmltvListingTest {

    private static final String DAY = "2025-06-29";

    private static final String FILE = tv(
            programme("news", "20250628233000 +0300", "20250629001500 +0300", "Вчера"),
            programme("films", "20250629000000 +0300", null, "Фильм"),
            programme("news", "20250629001500 +0300", null, "Ночь"),
            programme("films", "20250629233000 +0300", null, "Ночной фильм"),
            programme("news", "20250629230000 +0300", null, "Итоги"),
            programme("news", "20250630003000 +0300", "20250630010000 +0300", "Завтра"));

    private Programmes programmes;

    @BeforeEach
    void publishAChannel() {
        programmes = Programmes.onPublicChannel("Europe/Moscow");
    }

    @Test
    void theProgrammesOfOneChannelThatStartOnTheDayAreTaken() {
        programmes
                .xmltv(DAY + "?channel=news", 0, FILE)
                .then()
                .statusCode(200)
                .body("content.broadcasts.title.ru", contains("Ночь", "Итоги"))
                .body("content.broadcasts[0].endDate", equalTo("2025-06-29T23:00:00+03:00"));
        programmes
                .xmltv(
                        DAY + "?channel=films",
                        1,
                        FILE.replace("films\" start=\"20250629233000", "films\" start=\"20250701000000"))
                .then()
                .statusCode(200)
                .body("content.broadcasts.title.ru", contains("Фильм"));

        given().get("/v1/channels/" + programmes.channel().id() + "/schedule?date=" + DAY)
                .then()
                .body("data.title", contains("Фильм"));
    }

    @Test
    void oneFileIsSentForEachOfItsDays() {
        programmes.xmltv("2025-06-28?channel=news", 0, FILE).then().statusCode(200);
        programmes.xmltv(DAY + "?channel=news", 0, FILE).then().statusCode(200);
        programmes.xmltv("2025-06-30?channel=news", 0, FILE).then().statusCode(200);

        given().get("/v1/channels/" + programmes.channel().id() + "/schedule?from=2025-06-28&to=2025-06-30")
                .then()
                .body("data.title", contains("Вчера", "Ночь", "Итоги", "Завтра"));
        programmes.xmltv(DAY + "?channel=news", 1, FILE).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void theDaysAreThoseOfTheChannelsOwnZone() {
        Programmes inNewYork = Programmes.onChannel("America/New_York");

        inNewYork
                .xmltv("2025-06-28?channel=news", 0, FILE)
                .then()
                .statusCode(200)
                .body("content.broadcasts.title.ru", contains("Вчера", "Ночь"));
    }

    @Test
    void whichChannelIsMeantMustBeToldWhereThereAreSeveral() {
        for (String query : List.of("", "?channel=NEWS")) {
            programmes
                    .xmltv(DAY + query, 0, FILE)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-parameter"))
                    .body("errors.pointer", contains("?channel"))
                    .body("errors[0].detail", containsString("films, news"));
        }
        String one = tv(programme("news", "20250629001500 +0300", "20250629003000 +0300", "Ночь"));
        programmes
                .xmltv(DAY + "?channel=films", 0, one)
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString(": news"));
        programmes.xmltv(DAY + "?channel=news", 0, one).then().statusCode(200);
    }

    @Test
    void ofManyChannelsTenAreNamed() {
        List<String> many = new ArrayList<>();
        for (int i = 10; i < 22; i++) {
            many.add(programme("x".repeat(100) + i, "20250629001500 +0300", null, "Ночь"));
            many.add(programme("c" + i, "20250629001500 +0300", null, "Ночь"));
        }

        String detail = programmes
                .xmltv(DAY, 0, tv(many.toArray(String[]::new)))
                .then()
                .statusCode(400)
                .extract()
                .path("errors[0].detail");

        assertThat(detail).contains("c10, c11", "c19, … (24 in all)").doesNotContain("c20");
        programmes
                .xmltv(DAY, 0, tv(many.get(0), many.get(2)))
                .then()
                .body("errors[0].detail", containsString("x".repeat(60) + "…, " + "x".repeat(60) + "…"));
    }

    @Test
    void whoseProgrammeItIsMustBeToldWhereThereAreSeveral() {
        String nobodys = programme("news", "20250629100000 +0300", "20250629110000 +0300", "Чей-то")
                .replace(" channel=\"news\"", "");

        programmes
                .xmltv(DAY + "?channel=news", 0, FILE.replace("</tv>", nobodys + "</tv>"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/broadcasts/6"));
        programmes.xmltv(DAY, 0, tv(nobodys)).then().statusCode(200);
    }

    @Test
    void theLastOneEndsWhenTheNextOneOfThatChannelStartsOnWhicheverDay() {
        programmes
                .xmltv(DAY + "?channel=news", 0, FILE)
                .then()
                .body("content.broadcasts[1].endDate", equalTo("2025-06-30T00:30:00+03:00"));
        programmes
                .xmltv(DAY + "?channel=news", 1, FILE.replace("20250630003000", "20250702003000"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/4/endDate"));
        programmes
                .xmltv(
                        DAY + "?channel=news",
                        1,
                        FILE.replace("20250630003000", "20250630233000").replace("20250630010000", "20250701"))
                .then()
                .statusCode(200)
                .body("content.broadcasts[1].endDate", equalTo("2025-06-30T23:30:00+03:00"));
    }

    @Test
    void otherwiseItEndsWhenThePlannedNextDayBegins() {
        Instant midnight = Instant.parse("2025-06-29T21:00:00Z");
        Map<String, Object> open = broadcast("Итоги", midnight.minusSeconds(3600), midnight);
        open.remove("endDate");
        String file = tv(programme("news", "20250629230000 +0300", null, "Итоги"));
        List<Map<String, Object>> later =
                List.of(broadcast("Потом", midnight.plusSeconds(90_000), midnight.plusSeconds(90_060)));

        programmes.plan("2025-07-01", 0, later).then().statusCode(200);
        programmes
                .xmltv(DAY, 0, file)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/endDate"))
                .body("errors[0].detail", containsString("nothing is planned for the next day"));
        programmes
                .plan(DAY, 0, List.of(open))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/endDate"));
        programmes
                .plan(
                        "2025-06-30",
                        0,
                        List.of(broadcast("Завтра", midnight.plusSeconds(600), midnight.plusSeconds(900))))
                .then()
                .statusCode(200);
        programmes
                .xmltv(DAY, 0, file)
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].endDate", equalTo("2025-06-30T00:10:00+03:00"));
        programmes.plan(DAY, 1, List.of(open)).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void aFileWithNothingOnTheDayClearsNothing() {
        programmes.xmltv(DAY + "?channel=news", 0, FILE).then().statusCode(200);

        programmes
                .xmltv(
                        DAY + "?channel=news",
                        1,
                        tv(
                                programme("news", "20250628230000 +0300", null, "Раньше"),
                                programme("news", "20250630230000 +0300", null, "Позже")))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-body"))
                .body("errors[0].detail", containsString("starts on 2025-06-29 in Europe/Moscow"))
                .body("errors[0].detail", containsString("between 2025-06-28 and 2025-06-30"));
        programmes.day(DAY).then().body("content.broadcasts", hasSize(2)).header("ETag", "\"1\"");
    }

    @Test
    void whatIsPassedOverMayBeAnything() {
        programmes
                .xmltv(
                        DAY + "?channel=news",
                        0,
                        tv(
                                programme("films", "whenever", "later", "Когда-нибудь"),
                                "<programme channel=\"films\"/>",
                                programme("news", "20250628230000 +0300", "never", ""),
                                programme("news", "20250629230000 +0300", "20250629233000 +0300", "Итоги")))
                .then()
                .statusCode(200)
                .body("content.broadcasts.title.ru", contains("Итоги"));
    }

    @Test
    void faultsPointAtTheirPlacesInTheWholeFile() {
        String file = FILE.replace("Итоги", "");
        programmes
                .xmltv(DAY + "?channel=news", 0, file)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/4/title"));
        programmes
                .xmltv(DAY + "?channel=news", 0, FILE.replace("20250630003000", "soon"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/broadcasts/5/startDate"));
        programmes
                .xmltv(DAY + "?channel=films", 0, FILE.replace("20250629233000", "20250629000000"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/broadcasts/1/endDate", "/broadcasts/3/endDate", "/broadcasts/3/startDate"));
    }

    @Test
    void jsonIsOfOneChannelWhateverItIsCalled() {
        programmes.plan(DAY + "?channel=news", 0, List.of()).then().statusCode(200);
    }

    private static String tv(String... programmes) {
        return "<tv><channel id=\"news\"><display-name>Новости</display-name></channel>" + String.join("", programmes)
                + "</tv>";
    }

    private static String programme(String channel, String start, String stop, String title) {
        String end = stop == null ? "" : " stop=\"" + stop + "\"";
        return "<programme channel=\"%s\" start=\"%s\"%s><title lang=\"ru\">%s</title></programme>"
                .formatted(channel, start, end, title);
    }
}
