package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML as HTTP carries it: its media types and its encodings. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class XmlBodiesTest {

    private static final String DAY = "2025-06-29";
    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final String DECLARING = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>";

    private Programmes programmes;

    @BeforeEach
    void makeAChannel() {
        programmes = Programmes.onChannel("Europe/Moscow");
    }

    @Test
    void aDocumentSaysItselfHowItIsEncoded() {
        String document = DECLARING + tv("Чолпон-Ата");

        programmes
                .xmltv(DAY, 0, document, WINDOWS)
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].title.ru", equalTo("Чолпон-Ата"));
        programmes
                .xmltv(
                        DAY,
                        1,
                        document.replace("windows-1251", "UTF-16").replace("Чолпон", "Бишкек"),
                        StandardCharsets.UTF_16)
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].title.ru", equalTo("Бишкек-Ата"));
        refused(programmes.xmltv(DAY, 2, document.replace("windows-1251", "UTF-8"), WINDOWS));
        refused(programmes.xmltv(DAY, 2, document.replace("windows-1251", "no-such-thing"), WINDOWS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml", "text/xml;charset=\"utf-8\""})
    void bothMediaTypesOfXmlAreTheSame(String type) {
        load(type, 0, tv("Чолпон-Ата").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].title.ru", equalTo("Чолпон-Ата"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml"})
    void aMarkCountsMoreThanHttpAndHttpMoreThanTheDocument(String type) {
        String document = DECLARING.replace("windows-1251", "UTF-8") + tv("Чолпон-Ата");

        load(type + "; charset=windows-1251", 0, document.getBytes(WINDOWS))
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].title.ru", equalTo("Чолпон-Ата"));
        load(type + "; charset=windows-1251", 1, ("\ufeff" + tv("Бишкек")).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].title.ru", equalTo("Бишкек"));
        load(type, 2, (DECLARING + tv("Ош")).getBytes(WINDOWS))
                .then()
                .statusCode(200)
                .body("content.broadcasts[0].title.ru", equalTo("Ош"));
    }

    @Test
    void whatIsInUtf8AndDeniesItIsRefused() {
        refused(load("text/xml", 0, (DECLARING + tv("Чолпон-Ата")).getBytes(StandardCharsets.UTF_8)));
        refused(load("text/xml; charset=windows-1251", 0, tv("Чолпон-Ата").getBytes(StandardCharsets.UTF_8)));
        refused(load("text/xml; charset=us-ascii", 0, tv("Чолпон-Ата").getBytes(StandardCharsets.UTF_8)));
        refused(load("text/xml; charset=klingon", 0, tv("Чолпон-Ата").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void jsonUnderTheNameOfXmlIsTakenNowhere() {
        assertThat(Editor.asking()
                        .contentType("application/xml")
                        .body("{\"names\": {\"ru\": \"Рубрика\"}}".getBytes(StandardCharsets.UTF_8))
                        .post("/manage/v1/sections")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void onlyASchedulesDayIsTakenAsXml() {
        for (String type : List.of("application/xml", "text/xml")) {
            for (String path : List.of("/manage/v1/channels", "/manage/v1/sections")) {
                assertThat(Editor.asking()
                                .contentType(type)
                                .body("<tv/>".getBytes(StandardCharsets.UTF_8))
                                .post(path)
                                .statusCode())
                        .as(type + " " + path)
                        .isEqualTo(415);
            }
        }
        assertThat(Editor.asking()
                        .header("If-Match", "\"0\"")
                        .contentType("application/xml")
                        .body("<tv/>".getBytes(StandardCharsets.UTF_8))
                        .put(programmes.channel().path() + "/live")
                        .statusCode())
                .isEqualTo(415);
        for (String type : List.of("text/plain", "application/xhtml+xml", "application/*", "text/html")) {
            assertThat(load(type, 0, tv("Кино").getBytes(StandardCharsets.UTF_8))
                            .statusCode())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    private Response load(String type, long version, byte[] body) {
        // The client would add an encoding of its own.
        EncoderConfig asItIs =
                RestAssured.config().getEncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return Editor.asking()
                .config(RestAssured.config().encoderConfig(asItIs))
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", type)
                .body(body)
                .put(programmes.channel().path() + "/schedule/" + DAY);
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/malformed-body");
    }

    private static String tv(String title) {
        return "<tv><programme start='20250629170000 +0300' stop='20250629180000 +0300' channel='a'><title lang='ru'>"
                + title + "</title></programme></tv>";
    }
}
