package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.Until;
import org.junit.jupiter.api.Test;

/** What has its time happens then, once, or stays and says why. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SchedulesTest {

    @Inject
    AgroalDataSource owner;

    @Test
    void itIsPublishedAndWithdrawnAtTheSetTimesAndNotBefore() throws SQLException {
        WorkingCopy section = draft();
        Instant publishAt = now().plusSeconds(4);
        Instant withdrawAt = publishAt.plusMillis(2500);

        schedule(section, Map.of("publishAt", publishAt.toString(), "withdrawAt", withdrawAt.toString()))
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("schedule.publish.at", notNullValue())
                .body("actions", hasItem("cancelSchedule"));
        Until.holds(() -> changes(section).size() == 2);

        List<Change> changes = changes(section);
        assertThat(changes.get(0).operation()).isEqualTo("appeared");
        assertThat(changes.get(0).at()).isAfterOrEqualTo(publishAt);
        assertThat(changes.get(1).operation()).isEqualTo("gone");
        assertThat(changes.get(1).at()).isAfterOrEqualTo(withdrawAt);
        Editor.read(section)
                .then()
                .body("lifecycle.state", equalTo("withdrawn"))
                .body("lifecycle.schedule", nullValue());
        Editor.get(section, "steps")
                .then()
                .body("data[0].action", equalTo("withdraw"))
                .body("data[0].cause", equalTo("schedule"))
                .body("data[0].actor.name", equalTo("administrator"));
    }

    @Test
    void whatIsCancelledOrPutOffDoesNotHappen() throws SQLException {
        WorkingCopy cancelled = draft();
        WorkingCopy putOff = draft();
        WorkingCopy witness = draft();
        String soon = now().plusSeconds(6).toString();
        schedule(cancelled, Map.of("publishAt", soon)).statusCode(200);
        schedule(putOff, Map.of("publishAt", soon)).statusCode(200);
        schedule(witness, Map.of("publishAt", soon)).statusCode(200);

        Editor.delete(cancelled, "schedule").then().statusCode(200).body("schedule", nullValue());
        schedule(putOff, Map.of("publishAt", now().plus(Duration.ofDays(1)).toString()))
                .statusCode(200);

        Until.holds(() -> changes(witness).size() == 1);
        assertThat(changes(cancelled)).isEmpty();
        assertThat(changes(putOff)).isEmpty();
        Editor.delete(cancelled, "schedule").then().statusCode(404);
    }

    @Test
    void whatIsNotReadyWhenItIsDueStaysAndSaysWhy() throws SQLException {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        content.put("parent", draft().id());
        WorkingCopy section = Editor.created("sections", content);
        due(section);

        Until.holds(() -> Editor.read(section).path("lifecycle.schedule.publish.missedAt") != null);

        Editor.read(section)
                .then()
                .body("lifecycle.state", equalTo("draft"))
                .body("lifecycle.schedule.publish.obstacles[0].pointer", equalTo("/parent"))
                .body("lifecycle.schedule.publish.obstacles[0].detail", containsString("not published"));
        assertThat(changes(section)).isEmpty();
        Editor.asking()
                .get("/manage/v1/sections?schedule=missed&limit=100")
                .then()
                .body("data.id", hasItem(section.id().toString()));
        schedule(section, Map.of("publishAt", now().plus(Duration.ofDays(1)).toString()))
                .body("schedule.publish.missedAt", nullValue());
    }

    @Test
    void nobodyGetsPastThoseWhoPublishByChangingWhatIsScheduled() throws SQLException {
        HandedOut contributor = HandedOut.role("contributor");
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.put(section, "assignment", Map.of("account", contributor.account()))
                .then()
                .statusCode(200);
        WorkingCopy seen = Editor.created("sections", Newsdesk.named("Рубрика"));
        Instant due = now().plusSeconds(4);
        schedule(section, Map.of("publishAt", due.toString())).statusCode(200);
        schedule(seen, Map.of("publishAt", due.toString())).statusCode(200);

        contributor
                .asking()
                .header("If-Match", section.etag())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("position", 5))
                .patch(section.path())
                .then()
                .statusCode(200);
        Editor.patch(seen, Map.of("position", 5)).then().statusCode(200);

        Until.holds(() -> Editor.read(section).path("lifecycle.schedule.publish.missedAt") != null);
        Until.holds(() -> changes(seen).size() == 1);
        assertThat(changes(section)).isEmpty();
    }

    @Test
    void whatIsWithdrawnByHandDoesNotComeBackByItself() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        schedule(section, Map.of("publishAt", tomorrow())).statusCode(200);

        Editor.withdraw(section).then().statusCode(200).body("schedule", nullValue());
    }

    @Test
    void whatSomebodyHasPlannedWhoMayNotComeAnyMoreDoesNotHappen() throws SQLException {
        HandedOut publisher = HandedOut.role("publisher");
        WorkingCopy section = draft();
        publisher
                .asking()
                .header("If-Match", section.etag())
                .contentType(ContentType.JSON)
                .body(Map.of("publishAt", now().plusSeconds(3).toString()))
                .put(section.path() + "/schedule")
                .then()
                .statusCode(200);

        Editor.asking().delete("/manage/v1/tokens/" + publisher.id()).then().statusCode(204);

        Until.holds(() -> Editor.read(section).path("lifecycle.schedule.publish.missedAt") != null);
        assertThat(changes(section)).isEmpty();
    }

    @Test
    void publishingByHandFulfilsTheSchedule() {
        WorkingCopy section = draft();
        schedule(section, Map.of("publishAt", tomorrow())).statusCode(200);

        Editor.publish(section).then().statusCode(200).body("schedule", nullValue());
    }

    @Test
    void theTrashCancelsWhatIsScheduled() {
        WorkingCopy section = draft();
        schedule(section, Map.of("publishAt", tomorrow())).statusCode(200);

        Editor.trash(section).then().statusCode(204);

        Editor.read(section).then().body("lifecycle.schedule", nullValue());
        schedule(section, Map.of("publishAt", tomorrow())).statusCode(409).body("type", equalTo("/problems/trashed"));
    }

    @Test
    void timesMakeSense() {
        WorkingCopy section = draft();

        schedule(section, Map.of()).statusCode(422);
        schedule(section, Map.of("publishAt", "2020-01-01T00:00:00Z"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/publishAt"));
        schedule(section, Map.of("withdrawAt", tomorrow()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/withdrawAt"));
        schedule(
                        section,
                        Map.of(
                                "publishAt",
                                tomorrow(),
                                "withdrawAt",
                                Instant.now().plusSeconds(3600).toString()))
                .statusCode(422)
                .body("errors[0].detail", equalTo("must be after publishAt"));
        schedule(section, Map.of("publishAt", "tomorrow")).statusCode(400);
    }

    @Test
    void nothingIsScheduledBeforeTheEndOfItsEmbargo() {
        Map<String, Object> content =
                new HashMap<>(Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));
        Instant end = Instant.now().plus(Duration.ofDays(2));
        content.put("embargo", end.toString());
        WorkingCopy article = Editor.created("articles", content);

        schedule(article, Map.of("publishAt", tomorrow()))
                .statusCode(422)
                .body("errors[0].detail", containsString("embargo"));
        schedule(article, Map.of("publishAt", end.toString())).statusCode(200);
    }

    @Test
    void whatHasExpiredIsWithdrawn() throws SQLException {
        Map<String, Object> content =
                new HashMap<>(Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));
        Instant end = now().plusSeconds(4);
        content.put("expires", end.toString());
        WorkingCopy article = Editor.published("articles", content);

        Until.holds(() -> changes(article).size() == 2);

        Change gone = changes(article).get(1);
        assertThat(gone.reason()).isEqualTo("expired");
        assertThat(gone.at()).isAfterOrEqualTo(end);
        Editor.asking().get("/v1/articles/" + article.id()).then().statusCode(410);
        Editor.read(article).then().body("lifecycle.state", equalTo("withdrawn"));
        Editor.get(article, "steps").then().body("data[0].cause", equalTo("expiry"));
    }

    @Test
    void whoRefersToItKeepsNothingFromBeingPublished() throws SQLException {
        WorkingCopy section = draft();

        // As whoever saves a story of the section does.
        try (Connection other = locking(section, "KEY SHARE")) {
            due(section);
            Until.holds(() -> changes(section).size() == 1);
            other.rollback();
        }
    }

    @Test
    void whatSomebodyIsAtWorkOnHindersNothingElse() throws SQLException {
        WorkingCopy section = draft();
        WorkingCopy next = draft();

        try (Connection other = locking(section, "NO KEY UPDATE")) {
            due(section);
            due(next);
            Until.holds(() -> changes(next).size() == 1);
            assertThat(changes(section)).isEmpty();
            other.rollback();
        }

        Until.holds(() -> changes(section).size() == 1);
    }

    @Test
    void whatFailsHindersNothingElseAndIsTriedAgain() throws SQLException {
        WorkingCopy section = draft();
        WorkingCopy next = draft();
        String content = content(section, "[]");
        due(section);
        due(next);

        Until.holds(() -> changes(next).size() == 1);
        assertThat(changes(section)).isEmpty();
        content(section, content);

        Until.holds(() -> changes(section).size() == 1);
    }

    private Connection locking(WorkingCopy copy, String strength) throws SQLException {
        Connection connection = owner.getConnection();
        connection.setAutoCommit(false);
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT id FROM editorial.document WHERE id = ? FOR " + strength)) {
            lock.setObject(1, copy.id());
            lock.execute();
        }
        return connection;
    }

    /** Past everything that would refuse it; answers with what was there before. */
    private String content(WorkingCopy section, String content) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        WITH earlier AS (SELECT id, content FROM editorial.section WHERE id = ?)
                        UPDATE editorial.section
                        SET content = CAST(? AS jsonb)
                        FROM earlier
                        WHERE section.id = earlier.id
                        RETURNING earlier.content
                        """)) {
            statement.setObject(1, section.id());
            statement.setString(2, content);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** At once: no request is too late for it. */
    private void due(WorkingCopy section) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        INSERT INTO editorial.schedule (document, operation, due_at, version, set_by, set_at)
                        SELECT id, 'publish', clock_timestamp(), version, created_by, clock_timestamp()
                        FROM editorial.document
                        WHERE id = ?
                        """)) {
            statement.setObject(1, section.id());
            statement.executeUpdate();
        }
    }

    /** A change as readers could follow it. */
    private record Change(String operation, String reason, Instant at) {}

    private List<Change> changes(WorkingCopy copy) {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT operation, reason, at FROM delivery.change WHERE id = ? ORDER BY number")) {
            statement.setObject(1, copy.id());
            List<Change> changes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the only clock that counts. */
    private Instant now() throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT clock_timestamp()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static ValidatableResponse schedule(WorkingCopy copy, Map<String, ?> times) {
        return Editor.put(copy, "schedule", times).then();
    }

    private static String tomorrow() {
        return Instant.now().plus(Duration.ofDays(1)).toString();
    }

    private static WorkingCopy draft() {
        return Editor.created("sections", Newsdesk.named("Рубрика"));
    }
}
