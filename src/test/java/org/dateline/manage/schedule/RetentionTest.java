package org.dateline.manage.schedule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What is kept for a time only goes when the time is over, and nothing else does. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RetentionTest {

    @Inject
    AgroalDataSource owner;

    @Inject
    Session session;

    @Inject
    Retention retention;

    @Test
    void theTrashIsEmptiedOfWhatWasThereForLongAndNobodyNeeds() throws SQLException {
        WorkingCopy old = trashed();
        WorkingCopy fresh = trashed();
        WorkingCopy needed = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.created("articles", Newsdesk.article(needed));
        Editor.trash(needed).then().statusCode(204);
        WorkingCopy wasPublic = Editor.published("sections", Newsdesk.named("Рубрика"));
        Editor.withdraw(wasPublic).then().statusCode(200);
        Editor.trash(wasPublic).then().statusCode(204);
        for (WorkingCopy each : new WorkingCopy[] {old, needed, wasPublic}) {
            age("UPDATE editorial.document SET trashed_at = trashed_at - interval '31 days' WHERE id = ?", each.id());
        }

        new DueItems(session, retention).doAll(() -> true);

        Editor.read(old).then().statusCode(404);
        Editor.read(fresh).then().statusCode(200);
        Editor.read(needed).then().statusCode(200);
        Editor.read(wasPublic).then().statusCode(200);
        Editor.asking()
                .get("/manage/v1/audit?subject=" + old.id())
                .then()
                .body("data.action", contains("purge", "trash", "create"))
                .body("data[0].cause", equalTo("retention"))
                .body("data[0].actor.name", equalTo("Dateline"));
    }

    @Test
    void oldVersionsAreForgottenUnlessReadersSawThem() throws SQLException {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        for (int version = 1; version <= 3; version++) {
            Editor.patch(section.version(version), Map.of("position", version))
                    .then()
                    .statusCode(200);
        }
        age(
                "UPDATE editorial.revision SET saved_at = saved_at - interval '400 days' WHERE document = ? AND version <> 3",
                section.id());

        retention.forgetRevisions(Duration.ofDays(365).toSeconds());

        Editor.get(section, "revisions").then().body("data.version", contains(4, 3, 1));
        Editor.get(section, "revisions/2").then().statusCode(404);
        Editor.get(section, "comparison?from=2").then().statusCode(404);
        Editor.patch(section.version(2), Map.of("position", 9))
                .then()
                .statusCode(412)
                .body("versionExisted", equalTo(true));
    }

    private static WorkingCopy trashed() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.trash(section).then().statusCode(204);
        return section;
    }

    private void age(String statement, UUID id) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }
}
