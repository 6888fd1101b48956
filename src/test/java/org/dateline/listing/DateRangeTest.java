package org.dateline.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

    private static final Clock MOSCOW = Clock.fixed(Instant.parse("2026-03-09T09:30:45Z"), ZoneId.of("Europe/Moscow"));

    @Test
    void daysAreThoseOfTheNewsroomAndTheLastOneCounts() {
        DateRange range = DateRange.parse("2026-03-09", "2026-03-09", MOSCOW);

        assertThat(range.from()).isEqualTo(Instant.parse("2026-03-08T21:00:00Z"));
        assertThat(range.until()).isEqualTo(Instant.parse("2026-03-09T21:00:00Z"));
    }

    @Test
    void instantsKeepTheirOffset() {
        DateRange range = DateRange.parse("2026-03-09T12:00:00+06:00", "2026-03-09T12:00:00Z", MOSCOW);

        assertThat(range.from()).isEqualTo(Instant.parse("2026-03-09T06:00:00Z"));
        assertThat(range.until()).isEqualTo(Instant.parse("2026-03-09T12:00:00Z"));
    }

    @Test
    void eitherEndMayBeOpen() {
        assertThat(DateRange.parse(null, null, MOSCOW).isEmpty()).isTrue();
        assertThat(DateRange.parse("2026-03-09", null, MOSCOW).until()).isNull();
        assertThat(DateRange.parse(null, "2026-03-09", MOSCOW).from()).isNull();
    }

    @Test
    void endOfTheCalendarIsNoEnd() {
        assertThat(DateRange.parse("2026-03-09", "9999-12-31", MOSCOW).until()).isNull();
        assertThat(DateRange.parse(null, "9999-12-30", MOSCOW).until()).isNotNull();
    }

    @Test
    void howLongAgoIsCountedFromTheMinuteThatHasBegun() {
        assertThat(DateRange.parse("-P7D", null, MOSCOW).from()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(DateRange.parse("-P1M", "-P1W", MOSCOW).until()).isEqualTo(Instant.parse("2026-03-02T09:30:00Z"));
        assertThat(DateRange.parse("-PT6H", null, MOSCOW).from()).isEqualTo(Instant.parse("2026-03-09T03:30:00Z"));
        assertThat(DateRange.parse("-P1DT30M", null, MOSCOW).from()).isEqualTo(Instant.parse("2026-03-08T09:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-P",
                "-PT",
                "-P-7D",
                "--P7D",
                "P7D",
                "-P7",
                "-P99999999999D",
                "-PT9999999999999999999S",
                "-P5000Y",
                "yesterday",
                "2026",
                "2026-13-01",
                "2026-02-30",
                "2026-03-09T12:00",
                "2026-03-09T12:00:00 03:00",
                "+999999999-12-31",
                "-0001-01-01",
                "10000-01-01",
                "2026-03-09T"
            })
    void whatIsNoDateIsRefused(String text) {
        refused(text, null);
        refused(null, text);
    }

    @Test
    void anEmptyRangeIsRefused() {
        refused("2026-03-10", "2026-03-09");
        refused("2026-03-09T12:00:00Z", "2026-03-09T12:00:00Z");
    }

    private static void refused(String from, String to) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> DateRange.parse(from, to, MOSCOW))
                .extracting(Problem::type)
                .isEqualTo(ProblemType.INVALID_PARAMETER);
    }
}
