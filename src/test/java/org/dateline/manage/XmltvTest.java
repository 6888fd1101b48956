package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The broadcasters' format, good and bad. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class XmltvTest {

    private static final String DAY = "2025-06-29";

    private Programmes programmes;

    @BeforeEach
    void publishAChannel() {
        programmes = Programmes.onPublicChannel("Europe/Moscow");
    }

    @Test
    void programmesBecomeBroadcasts() {
        programmes
                .xmltv(DAY, 0, """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <tv generator-info-name="test">
                          <channel id="a"><display-name>А</display-name><icon src="https://media.example/a.png"/></channel>
                          <programme start="20250629171500 +0300" channel="a">
                            <title lang="ru">Новости
                              и погода</title>
                            <title lang="en-GB">News</title>
                            <title lang="ru">Другое имя</title>
                            <sub-title>Выпуск</sub-title>
                            <desc lang="ru">О главном &amp; не только <![CDATA[<b>]]></desc>
                            <credits><actor>Кто-то</actor></credits>
                            <live/>
                          </programme>
                          <programme start="202506291430" stop="20250629150000 UTC" channel="a">
                            <title>Кино</title>
                            <previously-shown start="20200101"/>
                          </programme>
                        </tv>
                        """)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("content.broadcasts", hasSize(2))
                .body("content.broadcasts[0].title.ru", equalTo("Новости и погода"))
                .body("content.broadcasts[0].title.en", equalTo("News"))
                .body("content.broadcasts[0].description.ru", equalTo("О главном & не только <b>"))
                .body("content.broadcasts[0].startDate", equalTo("2025-06-29T17:15:00+03:00"))
                .body("content.broadcasts[0].endDate", equalTo("2025-06-29T17:30:00+03:00"))
                .body("content.broadcasts[0].isLiveBroadcast", equalTo(true))
                .body("content.broadcasts[0].isRepeat", equalTo(false))
                .body("content.broadcasts[1].title.ru", equalTo("Кино"))
                .body("content.broadcasts[1].endDate", equalTo("2025-06-29T18:00:00+03:00"))
                .body("content.broadcasts[1].isRepeat", equalTo(true));

        given().get("/v1/channels/" + programmes.channel().id() + "/schedule?date=" + DAY)
                .then()
                .body("data.title", contains("Новости и погода", "Кино"));
    }

    @Test
    void onlyWhoSaysSoEmptiesTheDay() {
        programmes.xmltv(DAY, 0, "<tv>" + programme("Кино") + "</tv>").then().statusCode(200);
        String day = programmes.channel().path() + "/schedule/" + DAY;

        refused(programmes.xmltv(DAY, 1, "<tv/>"));
        for (String nothing : List.of("{}", "{\"broadcasts\": null}")) {
            json(nothing).put(day).then().statusCode(422).body("errors.pointer", contains("/broadcasts"));
        }
        json("{\"broadcasts\": []}").put(day).then().statusCode(200).body("content.broadcasts", empty());
    }

    private static RequestSpecification json(String body) {
        return Editor.asking()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tv SYSTEM \"http://127.0.0.1:1/xmltv.dtd\">",
                "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE tv SYSTEM \"xmltv.dtd\">\n",
                "<!DOCTYPE tv PUBLIC \"-//XMLTV\" \"xmltv.dtd\">",
                "<!DOCTYPE tv SYSTEM 'xmltv.dtd'>",
                "<!-- <!DOCTYPE tv [ --><?made by='hand'?>\n<!DOCTYPE tv SYSTEM 'xmltv.dtd'><!-- ]> -->"
            })
    void theDocumentTypeMayBeNamed(String declaration) {
        programmes
                .xmltv(DAY, 0, declaration + "<tv>" + programme("Кино") + "</tv>")
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].title.ru", equalTo("Кино"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE tv>",
                "<!DOCTYPE tv []>",
                "<!DOCTYPE tv SYSTEM \"xmltv.dtd\" [<!ENTITY x \"y\">]>",
                "<!DOCTYPE tv [<!ENTITY x \"y\">]><!-- <!DOCTYPE tv SYSTEM \"xmltv.dtd\"> -->",
                "<!-- <!DOCTYPE tv SYSTEM \"xmltv.dtd\"> --><!DOCTYPE tv [<!ENTITY x \"y\">]>"
            })
    void aDocumentTypeThatDoesMoreIsRefused(String declaration) {
        Response answer = programmes.xmltv(DAY, 0, declaration + "<tv>" + programme("Кино") + "</tv>");

        refused(answer);
        answer.then().body("errors[0].detail", containsString("document type"));
    }

    @Test
    void faultsTellWhichProgrammeTheyAreIn() {
        String good = programme("Кино");
        faulty(
                good + "<programme stop='20250629180000 +0300'><title>Без начала</title></programme>",
                "/broadcasts/1/startDate");
        faulty(
                good + "<programme start='29.06.2025 17:00'><title>Не так</title></programme>",
                "/broadcasts/1/startDate");
        faulty(
                good + "<programme start='20250631170000 +0300'><title>Нет дня</title></programme>",
                "/broadcasts/1/startDate");
        faulty(
                good + "<programme start='20250629170000 IST'><title>Чей пояс</title></programme>",
                "/broadcasts/1/startDate");
        programmes
                .xmltv(
                        DAY,
                        0,
                        "<tv>" + programme("Кино")
                                + "<programme start='20250629190000 +0300' stop='20250629193000 +0300'/></tv>")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/1/title"));
        programmes
                .xmltv(DAY, 0, "<tv>" + programme("Кино") + programme("Кино") + "</tv>")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/1/startDate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<tv>",
                "<tv><programme start='20250629170000 +0300'><title>Обрыв",
                "<tv></tv><tv></tv>",
                "<rss/>",
                "{\"broadcasts\": []}",
                "<!DOCTYPE tv><tv/>",
                "<!DOCTYPE tv SYSTEM \"xmltv.dtd\" [<!ENTITY x \"y\">]><tv/>",
                "<!DOCTYPE tv SYSTEM \"xmltv.dtd\"><tv><programme start='20250629170000 +0300'><title>&x;</title></programme></tv>",
                "<!DOCTYPE tv [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tv><programme start='20250629170000 +0300'>"
                        + "<title>&x;</title></programme></tv>",
                "<!DOCTYPE tv [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]><tv/>",
                "<!DOCTYPE tv [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + "<tv><programme start='20250629170000 +0300'><title>&c;</title></programme></tv>",
                "<tv><programme start='20250629170000 +0300'><title>&nbsp;</title></programme></tv>",
                "<tv xmlns:x='y'><x:programme xmlns:x='' /></tv>",
                "<tv><programme start='1' start='2'/></tv>",
                "<tv>\u0001</tv>"
            })
    void whatIsNoSuchDocumentIsRefused(String document) {
        refused(programmes.xmltv(DAY, 0, document));
    }

    @Test
    void whatIsTooDeepTooLongOrTooLargeIsRefused() {
        refused(programmes.xmltv(DAY, 0, "<tv>" + "<a>".repeat(5000) + "</a>".repeat(5000) + "</tv>"));
        refused(programmes.xmltv(
                DAY,
                0,
                "<tv><programme start='20250629170000 +0300'><title>" + "<a>".repeat(50) + "</a>".repeat(50)
                        + "</title></programme></tv>"));
        refused(programmes.xmltv(DAY, 0, "<tv>" + "<programme/>".repeat(50_001) + "</tv>"));
        programmes
                .xmltv(DAY, 0, "<tv>" + programme("Кино").repeat(481) + "</tv>")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts"));
        assertThat(programmes
                        .xmltv(DAY, 0, "<tv>" + " ".repeat(10_000_000) + "</tv>")
                        .statusCode())
                .isEqualTo(413);
        programmes
                .xmltv(DAY, 0, "<tv>" + programme("а".repeat(301)) + "</tv>")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/title/ru"));
    }

    private void faulty(String body, String pointer) {
        Response answer = programmes.xmltv(DAY, 0, "<tv>" + body + "</tv>");
        refused(answer);
        answer.then().body("errors.pointer", contains(pointer));
    }

    private void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/malformed-body");
        assertThat(answer.asString()).doesNotContain("root:", "javax.xml", "com.sun");
    }

    private static String programme(String title) {
        return "<programme start='20250629170000 +0300' stop='20250629180000 +0300' channel='a'><title lang='ru'>"
                + title + "</title></programme>";
    }
}
