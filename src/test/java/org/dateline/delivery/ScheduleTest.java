package org.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.DatabaseTime;
import org.dateline.testing.Programmes;
import org.junit.jupiter.api.Test;

/** The days of a channel, as readers ask for them. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ScheduleTest {

    @Inject
    DatabaseTime time;

    @Test
    void whatHasGoneOnAfterMidnightIsStillOn() {
        Instant now = time.now();
        // Where midnight was less than an hour ago.
        int offset = -now.atOffset(ZoneOffset.UTC).getHour();
        String zone = offset < -11 ? "Etc/GMT-" + (24 + offset) : "Etc/GMT+" + -offset;
        Programmes programmes = Programmes.onPublicChannel(offset == 0 ? "Etc/UTC" : zone);
        programmes.planned(
                List.of(broadcast("Ночь", now.minus(Duration.ofMinutes(90)), now.plus(Duration.ofMinutes(30)))));
        LocalDate today = LocalDate.ofInstant(now, programmes.zone());

        programmes.live().then().body("now.title", equalTo("Ночь"));
        programmes.schedule("").then().body("data", empty());
        programmes.schedule("?date=" + today.minusDays(1)).then().body("data.title", contains("Ночь"));
        assertThat(programmes.schedule("?date=" + today).header("Cache-Control"))
                .contains("max-age=10");
    }

    @Test
    void aDayIsAsLongAsTheZoneMakesIt() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Berlin");
        Instant spring = Instant.parse("2026-03-28T23:00:00Z");
        Instant autumn = Instant.parse("2026-10-24T22:00:00Z");
        programmes
                .plan(
                        "2026-03-29",
                        0,
                        List.of(
                                broadcast("Первая", spring, spring.plusSeconds(60)),
                                broadcast(
                                        "Последняя",
                                        spring.plus(Duration.ofHours(23)).minusSeconds(60),
                                        spring.plus(Duration.ofHours(24)))))
                .then()
                .statusCode(200);
        programmes
                .plan(
                        "2026-10-25",
                        0,
                        List.of(broadcast(
                                "Последняя",
                                autumn.plus(Duration.ofHours(25)).minusSeconds(1),
                                autumn.plus(Duration.ofHours(26)))))
                .then()
                .statusCode(200);
        programmes
                .plan(
                        "2026-03-29",
                        1,
                        List.of(broadcast(
                                "Завтра", spring.plus(Duration.ofHours(23)), spring.plus(Duration.ofHours(24)))))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/broadcasts/0/startDate"));

        programmes
                .schedule("?date=2026-03-29")
                .then()
                .body("data.title", contains("Первая", "Последняя"))
                .body("meta.timeZone", equalTo("Europe/Berlin"));
        programmes
                .schedule("?date=2026-10-25")
                .then()
                .body("data", notNullValue())
                .body("data.title", contains("Последняя"));
        programmes
                .schedule("?from=2026-03-29&to=2026-03-29")
                .then()
                .body("data.title", contains("Первая", "Последняя"));
        programmes
                .schedule("?from=2026-03-29T12:00:00Z&to=2026-03-29")
                .then()
                .body("data.title", contains("Последняя"));
        programmes
                .schedule("?date=2026-03-29&from=2026-03-29T12:00:00Z")
                .then()
                .body("data.title", contains("Последняя"));
        programmes
                .schedule("?date=2026-03-29&from=2026-03-30")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?date"));
        programmes
                .schedule("?from=2026-03-01&to=2026-03-20")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("?to"));
    }
}
