package org.dateline.manage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Programmes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in all the ways in which broadcasters write them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class XmltvTimesTest {

    private static final String DAY = "2025-06-29";

    @ParameterizedTest
    @CsvSource({
        "20250629171500 +0300, 17:15:00",
        "20250629171530+0300, 17:15:30",
        "20250629171530 +03:00, 17:15:30",
        "20250629101500 -0400, 17:15:00",
        "202506291715 +0300, 17:15:00",
        "2025062917 +0300, 17:00:00",
        "20250629, 03:00:00",
        "20250629 +0300, 00:00:00",
        "20250629141500, 17:15:00",
        "20250629141500 UTC, 17:15:00",
        "20250629141500 utc, 17:15:00",
        "20250629141500 UT, 17:15:00",
        "20250629141500Z, 17:15:00",
        "20250629151500 BST, 17:15:00",
        "20250629161500 CEST, 17:15:00",
        "20250629171500 MSK, 17:15:00"
    })
    void aTimeIsRead(String start, String moscow) {
        load(start).statusCode(200).body("content.broadcasts[0].startDate", equalTo(DAY + "T" + moscow + "+03:00"));
    }

    /** Neither a month nor an hour that is missing from the middle, nor what several countries call theirs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "202506",
                "2025062",
                "202506291",
                "20250631",
                "2025062924",
                "202506291760",
                "20250629171560",
                "20250629171500 +2500",
                "20250629171500 +3",
                "20250629171500 IST",
                "20250629171500 EST",
                "20250629171500 Europe/Moscow",
                "2025-06-29T17:15:00+03:00",
                "00000629171500 +0300"
            })
    void whatIsNoTimeIsRefused(String start) {
        load(start).statusCode(400).body("errors.pointer", contains("/broadcasts/0/startDate"));
    }

    private static ValidatableResponse load(String start) {
        return Programmes.onChannel("Europe/Moscow")
                .xmltv(
                        DAY,
                        0,
                        "<tv><programme start='" + start
                                + "' stop='20250629235900 +0300'><title>Новости</title></programme></tv>")
                .then();
    }
}
