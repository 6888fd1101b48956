package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.dateline.published.Kind;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.dateline.testing.Story;
import org.junit.jupiter.api.Test;

/** How often the database is asked, and as whom. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StatementsTest {

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    @Inject
    @DataSource("delivery")
    AgroalDataSource readers;

    @Test
    void listTakesOneStatementWhateverItsLength() {
        fiftyOfEverything();

        for (Kind kind : Kind.values()) {
            for (int limit : List.of(1, 50)) {
                String list = "/v1/" + kind.plural() + "?limit=" + limit;
                assertThat(statements.of(() -> get(list, limit))).as(list).isEqualTo(1);
            }
        }
    }

    @Test
    void filtersByNameTakeOneMoreForAllOfThem() {
        Story story = fiftyOfEverything();
        Known article = story.publish();
        Known place = world.place("Место", "city", null);
        world.story(world.section("Мир", null)).place(place).publish();

        assertThat(statements.of(() -> get("/v1/articles?limit=1&place=" + place.slug(), 1)))
                .isEqualTo(2);
        assertThat(statements.of(() -> get("/v1/quotes?limit=50&article=" + article.slug(), 50)))
                .isEqualTo(2);
        assertThat(statements.of(() -> get("/v1/articles?limit=1&language=ru,ky&from=2000-01-01&kind=article", 1)))
                .isEqualTo(1);
    }

    @Test
    void itemTakesOneStatement() {
        Story story = fiftyOfEverything();
        Known article = story.publish();
        Known place = world.place("Место", "city", world.place("Страна", "country", null));

        for (String item : List.of(
                "articles/" + article.id(),
                "articles/by-slug/" + article.slug(),
                "articles/" + article.id() + "/portable-text",
                "articles/" + article.id() + "/html",
                "articles/" + article.id() + "/text",
                "articles/" + article.id() + "/json-ld",
                "quotes/" + story.quoteId(0),
                "quotes/" + story.quoteId(0) + "/json-ld",
                "places/" + place.id(),
                "places/tree?root=" + place.slug())) {
            assertThat(statements.of(() ->
                            assertThat(given().get("/v1/" + item).statusCode()).isEqualTo(200)))
                    .as(item)
                    .isEqualTo(1);
        }
    }

    @Test
    void readersCanReadWhatIsPublicAndNothingElse() throws SQLException {
        try (Connection connection = readers.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(
                    "SELECT pg_has_role('dateline_reader', 'MEMBER'), current_setting('is_superuser')")) {
                row.next();
                assertThat(row.getBoolean(1)).isTrue();
                assertThat(row.getString(2)).isEqualTo("off");
            }
            for (String forbidden : List.of(
                    "SELECT * FROM editorial.document",
                    "DELETE FROM delivery.document",
                    "UPDATE delivery.change SET version = 1",
                    "SELECT * FROM delivery.change_counter")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isIn("42501", "25006"));
            }
        }
    }

    /** Fifty of each kind, and a story with fifty quotes of fifty people that is yet to be published. */
    private Story fiftyOfEverything() {
        Known root = world.section("Рубрика", null);
        Known top = world.place("Мир", "world", null);
        Story many = world.story(root).published(Instant.parse("2025-06-29T14:15:00Z"));
        for (int i = 0; i < 50; i++) {
            Known section = world.section("Раздел " + i, root);
            Known place = world.place("Место " + i, "country", top);
            Known organization = world.organization("Организация " + i);
            world.topic("Тема " + i);
            world.placeGroup("Союз " + i, place);
            world.media("Съемка " + i);
            world.channel("Канал " + i);
            Known office = world.office("Должность " + i, organization);
            Known person = world.person("Имя " + i, office);
            world.story(section).place(place).quote(person).publish();
            many.quote(person);
        }
        return many;
    }

    private static void get(String list, int rows) {
        Response answer = given().get(list);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<List<?>>path("data")).hasSize(rows);
    }
}
