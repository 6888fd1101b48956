package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done is written down, and stays so. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AuditTest {

    @Inject
    AgroalDataSource owner;

    @Test
    void whatIsDoneIsWrittenDown() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.patch(section, Map.of("position", 3)).then().statusCode(200);
        Editor.publish(section.version(2)).then().statusCode(200);

        Editor.asking()
                .get("/manage/v1/audit?subject=" + section.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("data.action", contains("publish", "patch", "create"))
                .body("data.version", contains(2, 2, 1))
                .body("data[0].kind", equalTo("section"))
                .body("data[0].actor.name", equalTo("administrator"))
                .body("data[0].address", equalTo("127.0.0.1"))
                .body("data[0].traceId", notNullValue());
    }

    @Test
    void whatIsRefusedOrChangesNothingIsNot() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.withdraw(section).then().statusCode(404);
        Editor.patch(section.version(9), Map.of("position", 3)).then().statusCode(412);
        Editor.patch(section, Map.of()).then().statusCode(200);

        Editor.asking().get("/manage/v1/audit?subject=" + section.id()).then().body("data.action", contains("create"));
    }

    @Test
    void itIsFiltered() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        String about = "/manage/v1/audit?subject=" + section.id();

        Editor.asking().get(about + "&action=publish").then().body("data.action", contains("publish"));
        Editor.asking().get(about + "&kind=article").then().body("data", empty());
        Editor.asking().get(about + "&kind=articles").then().statusCode(400);
        Editor.asking().get(about + "&action=foo").then().statusCode(400);
        Editor.asking().get(about + "&from=2999-01-01T00:00:00Z").then().body("data", empty());
        Editor.asking().get(about + "&to=2000-01-01T00:00:00Z").then().body("data", empty());
        Editor.asking()
                .get("/manage/v1/audit?limit=100&action=publish")
                .then()
                .body("data.subject", hasItem(section.id().toString()));
        Editor.asking().get("/manage/v1/audit?subject=x").then().statusCode(400);
        Editor.asking().get("/manage/v1/audit?colour=red").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE editorial.audit_entry SET actor_name = 'nobody'",
                "DELETE FROM editorial.audit_entry",
                "TRUNCATE editorial.audit_entry"
            })
    void nobodyChangesIt(String statement) throws SQLException {
        Editor.created("sections", Newsdesk.named("Рубрика"));

        try (Connection connection = owner.getConnection();
                Statement change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void itHoldsNoSecret() {
        Editor.created("sections", Newsdesk.named("Рубрика"));

        assertThat(Editor.asking().get("/manage/v1/audit?limit=100").asString())
                .doesNotContain(TestDatabase.ADMIN_TOKEN);
    }
}
