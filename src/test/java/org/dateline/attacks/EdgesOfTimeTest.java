package org.dateline.attacks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Around the very moment of an embargo's end or an expiry: who has asked before it is told as before, by every address. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("L5")
class EdgesOfTimeTest {

    private static final int MOST_LOOKS = 20_000;

    @Inject
    AgroalDataSource owner;

    /** An answer to a request that the database has seen between two moments of its clock. */
    private record Look(String address, Instant before, Instant after, boolean shown) {}

    private WorkingCopy section;
    private WorkingCopy speaker;

    @BeforeEach
    void publishWhatStoriesNeed() {
        section = Editor.published("sections", Newsdesk.named("Рубрика"));
        speaker = Editor.published("people", Newsdesk.named("Человек"));
    }

    @Test
    void whatExpiresIsThereUntilItsEndAndNotAMomentLonger() throws SQLException {
        Map<String, Object> content = story();
        Instant end = now().plusMillis(2500);
        content.put("expires", end.toString());
        WorkingCopy story = Editor.published("articles", content);
        String path = given().get("/v1/articles/" + story.id()).path("path");
        Map<String, Predicate<Response>> addresses = addresses(story);
        addresses.put("/v1/articles/by-path?path=" + path, EdgesOfTimeTest::isFound);
        addresses.put("/v1/resolve?path=" + path, EdgesOfTimeTest::isFound);

        List<Look> looks = lookUntil(end, addresses, false);

        assertThat(looks).allSatisfy(look -> {
            if (look.after().isBefore(end)) {
                assertThat(look.shown()).as("%s", look).isTrue();
            }
            if (!look.before().isBefore(end)) {
                assertThat(look.shown()).as("%s", look).isFalse();
            }
        });
        assertThat(looks).anyMatch(Look::shown).anyMatch(look -> !look.shown());
    }

    @Test
    void whatIsUnderEmbargoIsNowhereBeforeItsEnd() throws SQLException {
        Map<String, Object> content = story();
        Instant end = now().plusMillis(2500);
        content.put("embargo", end.toString());
        WorkingCopy story = Editor.created("articles", content);
        Editor.put(story, "schedule", Map.of("publishAt", end.toString()))
                .then()
                .statusCode(200);

        List<Look> looks = lookUntil(end, addresses(story), true);

        assertThat(looks)
                .filteredOn(Look::shown)
                .isNotEmpty()
                .allSatisfy(look -> assertThat(look.after()).as("%s", look).isAfterOrEqualTo(end));
        assertThat(looks).anyMatch(look -> look.after().isBefore(end));
    }

    @Test
    void whatIsScheduledForAPublicStoryIsInNoByteOfItBefore() throws SQLException {
        WorkingCopy story = Editor.published("articles", story());
        String address = "/v1/articles/" + story.id();
        Response earlier = given().get(address);
        Instant end = now().plusMillis(2500);
        List<Map<String, String>> corrections = List.of(Map.of("key", "c1", "text", "Было не так."));
        Editor.patch(story, Map.of("headline", "Иначе", "corrections", corrections))
                .then()
                .statusCode(200);
        Editor.put(story.version(2), "schedule", Map.of("publishAt", end.toString()))
                .then()
                .statusCode(200);

        List<Look> looks = lookUntil(
                end,
                Map.of(
                        address,
                        answer -> !told(answer).equals(told(earlier)),
                        address + "/corrections",
                        answer -> answer.asString().contains("c1")),
                true);

        assertThat(looks)
                .filteredOn(Look::shown)
                .isNotEmpty()
                .allSatisfy(look -> assertThat(look.after()).as("%s", look).isAfterOrEqualTo(end));
    }

    private Map<String, Object> story() {
        Map<String, Object> content = new HashMap<>(Newsdesk.article(section));
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Да.")));
        return content;
    }

    private Map<String, Predicate<Response>> addresses(WorkingCopy story) {
        Map<String, Predicate<Response>> addresses = new LinkedHashMap<>();
        String slug = Editor.read(story).path("lifecycle.slug");
        String quote = Editor.read(story).path("quotes[0].id");
        addresses.put("/v1/articles/" + story.id(), EdgesOfTimeTest::isFound);
        addresses.put("/v1/articles/by-slug/" + slug, EdgesOfTimeTest::isFound);
        addresses.put("/v1/quotes/" + quote, EdgesOfTimeTest::isFound);
        addresses.put("/v1/articles?ids=" + story.id(), EdgesOfTimeTest::hasRows);
        addresses.put("/v1/articles?section=" + section.id(), EdgesOfTimeTest::hasRows);
        addresses.put("/v1/quotes?speaker=" + speaker.id(), EdgesOfTimeTest::hasRows);
        addresses.put(
                "/v1/quotes?count=exact&speaker=" + speaker.id(),
                answer -> answer.jsonPath().getInt("meta.total") > 0);
        return addresses;
    }

    private static boolean isFound(Response answer) {
        return answer.statusCode() == 200;
    }

    /** An id that names nothing public any more is refused as one that never did. */
    private static boolean hasRows(Response answer) {
        return answer.statusCode() == 200 && !answer.jsonPath().getList("data").isEmpty();
    }

    private static String told(Response answer) {
        return answer.statusCode() + answer.header("ETag") + answer.header("Last-Modified") + answer.asString();
    }

    /** Looks everywhere, again and again, until the end has passed and everything is as it will be. */
    private List<Look> lookUntil(Instant end, Map<String, Predicate<Response>> addresses, boolean shownAfterwards)
            throws SQLException {
        List<Look> looks = new ArrayList<>();
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Map.Entry<String, Predicate<Response>> address : addresses.entrySet()) {
                Instant before = now();
                boolean shown = address.getValue().test(given().get(address.getKey()));
                looks.add(new Look(address.getKey(), before, now(), shown));
                settled &= shown == shownAfterwards && !before.isBefore(end);
            }
            assertThat(looks).as("looks at what does not happen").hasSizeLessThan(MOST_LOOKS);
        }
        return looks;
    }

    private Instant now() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
