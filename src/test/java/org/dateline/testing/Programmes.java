package org.dateline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.testing.Editor.WorkingCopy;

/** A channel with what it broadcasts. */
public record Programmes(WorkingCopy channel, ZoneId zone) {

    /** One that readers see, whose days are those of the zone. */
    public static Programmes onPublicChannel(String zone) {
        Programmes programmes = onChannel(zone);
        Editor.publish(programmes.channel).then().statusCode(200);
        return programmes;
    }

    /** One that readers do not see. */
    public static Programmes onChannel(String zone) {
        Map<String, Object> content = Newsdesk.channel();
        content.put("timeZone", zone);
        return new Programmes(Editor.created("channels", content), ZoneId.of(zone));
    }

    public static Map<String, Object> broadcast(String title, Instant start, Instant end) {
        Map<String, Object> broadcast =
                new HashMap<>(Map.of("title", Map.of("ru", title), "startDate", start.toString()));
        broadcast.put("endDate", end.toString());
        return broadcast;
    }

    /** One after the other, from the start on. */
    public static List<Map<String, Object>> inARow(Instant start, long millisEach, int count) {
        List<Map<String, Object>> broadcasts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            broadcasts.add(broadcast(
                    "Передача " + i, start.plusMillis(i * millisEach), start.plusMillis((i + 1) * millisEach)));
        }
        return broadcasts;
    }

    /** Plans them, each on the day that it belongs to, of which nothing is planned yet. */
    public void planned(List<Map<String, Object>> broadcasts) {
        Map<LocalDate, List<Map<String, Object>>> days = new TreeMap<>();
        broadcasts.forEach(broadcast -> days.computeIfAbsent(
                        LocalDate.ofInstant(Instant.parse(String.valueOf(broadcast.get("startDate"))), zone),
                        day -> new ArrayList<>())
                .add(broadcast));
        days.forEach((day, ofDay) -> {
            Response answer = plan(day.toString(), 0, ofDay);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        });
    }

    public Response plan(String day, long version, List<Map<String, Object>> broadcasts) {
        return Editor.put(channel.version(version), "schedule/" + day, Map.of("broadcasts", broadcasts));
    }

    public Response xmltv(String day, long version, String document) {
        return xmltv(day, version, document, StandardCharsets.UTF_8);
    }

    public Response xmltv(String day, long version, String document, Charset charset) {
        // The client would say that it is UTF-8, whatever it is.
        EncoderConfig asItIs =
                RestAssured.config().getEncoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return Editor.asking()
                .config(RestAssured.config().encoderConfig(asItIs))
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/xml")
                .body(document.getBytes(charset))
                .put(channel.path() + "/schedule/" + day);
    }

    public Response day(String day) {
        return Editor.get(channel, "schedule/" + day);
    }

    public Response goLive(long version, Map<String, ?> content) {
        return Editor.put(channel.version(version), "live", content);
    }

    public Response endLive(long version) {
        return Editor.delete(channel.version(version), "live");
    }

    /** What readers are told to be on. */
    public Response live() {
        return RestAssured.given().get("/v1/live/" + channel.id());
    }

    /** @param query which days, from its question mark on; empty for today */
    public Response schedule(String query) {
        return RestAssured.given().get("/v1/channels/" + channel.id() + "/schedule" + query);
    }
}
