package org.dateline.manage.fetching;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How long a provider wants to be left alone, by the headers of its answer; its own clock counts, as far as it tells it. */
final class Wishes {

    private static final Pattern MAX_AGE = Pattern.compile("max-age=\"?([0-9]{1,9})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private final HttpHeaders headers;
    private final Clock clock;

    Wishes(HttpHeaders headers, Clock clock) {
        this.headers = headers;
        this.clock = clock;
    }

    /** For as long as the answer holds: {@code Cache-Control}, else {@code Expires}. */
    @Nullable
    Duration ofAnswer() {
        return maxAge().or(() -> untilDate("Expires")).orElse(null);
    }

    /** {@code Retry-After}: seconds, or a date. */
    @Nullable
    Duration ofRefusal() {
        return header("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .or(() -> untilDate("Retry-After"))
                .orElse(null);
    }

    private Optional<Duration> maxAge() {
        return headers.allValues("Cache-Control").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(directive -> MAX_AGE.matcher(directive.strip()))
                .filter(Matcher::matches)
                .map(match -> Duration.ofSeconds(Long.parseLong(match.group(1))).minus(age()))
                .findFirst();
    }

    /** What a cache on the way has already used up. */
    private Duration age() {
        return header("Age")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }

    private Optional<Duration> untilDate(String name) {
        Instant now = date("Date").findFirst().orElseGet(clock::instant);
        return date(name).map(end -> Duration.between(now, end)).findFirst();
    }

    private Stream<Instant> date(String name) {
        return header(name).stream().flatMap(Wishes::parsed);
    }

    private static Stream<Instant> parsed(String value) {
        try {
            return Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private Optional<String> header(String name) {
        return headers.firstValue(name).map(String::strip);
    }
}
