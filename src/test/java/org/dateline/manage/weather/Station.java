package org.dateline.manage.weather;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.manage.fetching.Feed;
import org.dateline.manage.fetching.Fetches;
import org.dateline.published.weather.WeatherProvider;
import org.dateline.published.weather.WeatherSettings;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;

/** A public place of which somebody tells the weather. */
record Station(WorkingCopy place) {

    static Station open() {
        Map<String, Object> content = new HashMap<>(Newsdesk.place("landmark"));
        content.put("coordinates", Map.of("latitude", 55.123456789, "longitude", -0.00001));
        return new Station(Editor.published("places", content));
    }

    String slug() {
        return place.slug();
    }

    /** As it would be configured. */
    Feed feed(WeatherProvider provider, URI address) {
        List<Feed> feeds = feeds(provider, address, slug());
        if (feeds.size() != 1) {
            throw new AssertionError("there is no feed of " + slug());
        }
        return feeds.get(0);
    }

    static List<Feed> feeds(WeatherProvider provider, URI address, String... places) {
        return new WeatherFeeds(
                        new Settings(provider, List.of(places), address),
                        Arc.container().instance(Spots.class).get(),
                        Arc.container().instance(FetchedWeather.class).get())
                .feeds();
    }

    void fetch(WeatherProvider provider, URI address) {
        Fetches.now(feed(provider, address));
    }

    /** What readers are told. */
    Response told() {
        return told("");
    }

    Response told(String parameters) {
        return given().get("/v1/weather?place=" + slug() + parameters);
    }

    String path() {
        return "/manage/v1/weather/" + slug();
    }

    Response known() {
        return Editor.asking().get(path());
    }

    Response say(String version, Map<String, ?> weather) {
        return Editor.asking()
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(weather)
                .put(path());
    }

    long failures(WeatherProvider who) {
        return Long.parseLong(value("SELECT failures FROM editorial.feed WHERE name = ?", feedName(who)));
    }

    /** Why the last fetch has failed; empty if it has not. */
    String lastError(WeatherProvider who) {
        return value("SELECT coalesce(last_error, '') FROM editorial.feed WHERE name = ?", feedName(who));
    }

    private String feedName(WeatherProvider who) {
        return "weather/" + who.wireName() + "/" + slug();
    }

    /** How often readers were told of something else. */
    long changes() {
        return Long.parseLong(
                value("SELECT count(*) FROM delivery.change WHERE kind = 'weather' AND slug = ?", slug()));
    }

    private static String value(String query, String name) {
        AgroalDataSource owner =
                Arc.container().instance(AgroalDataSource.class).get();
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("there is nothing of " + name);
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private record Settings(WeatherProvider provider, List<String> placeNames, URI address) implements WeatherSettings {

        @Override
        public Optional<List<String>> places() {
            return Optional.of(placeNames);
        }

        @Override
        public Duration validFor() {
            return Duration.ofHours(3);
        }

        @Override
        public Duration pause() {
            return Duration.ofHours(1);
        }

        @Override
        public URI metNorwayAddress() {
            return address;
        }

        @Override
        public URI openMeteoAddress() {
            return address;
        }
    }
}
