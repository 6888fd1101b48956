package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Programmes.broadcast;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.DatabaseTime;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.Programmes;
import org.dateline.testing.Until;
import org.junit.jupiter.api.Test;

/** What a channel is live with, whatever its schedule says. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class GoingLiveTest {

    @Inject
    DatabaseTime time;

    @Inject
    AgroalDataSource owner;

    @Test
    void goingLiveOverridesTheScheduleUntilItEnds() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        Instant now = time.now();
        programmes.planned(List.of(broadcast("Кино", now.minusSeconds(600), now.plusSeconds(600))));

        programmes
                .goLive(0, Map.of("title", Map.of("ru", "Прямой эфир", "en", "Live")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("changeNumber", notNullValue());
        Response live = programmes.live();
        live.then()
                .body("now.title", equalTo("Прямой эфир"))
                .body("now.isLiveBroadcast", equalTo(true))
                .body("now.endDate", nullValue())
                .body("next", nullValue());
        given().get("/v1/live/" + programmes.channel().id() + "?lang=en").then().body("now.title", equalTo("Live"));
        programmes
                .goLive(
                        1,
                        Map.of(
                                "title",
                                Map.of("ru", "Срочно"),
                                "endDate",
                                now.plusSeconds(60).toString()))
                .then()
                .statusCode(200);
        programmes
                .live()
                .then()
                .body("now.id", equalTo(live.path("now.id")))
                .body("now.startDate", equalTo(live.path("now.startDate")))
                .body("now.title", equalTo("Срочно"))
                .body("next.title", equalTo("Кино"));
        programmes
                .endLive(2)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("version", equalTo(3));
        programmes.live().then().body("now.title", equalTo("Кино"));
        programmes.endLive(3).then().statusCode(404);
    }

    @Test
    void whatWasLiveEndsByItself() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        programmes
                .goLive(
                        0,
                        Map.of(
                                "title",
                                Map.of("ru", "Миг"),
                                "endDate",
                                time.now().plusSeconds(5).toString()))
                .then()
                .statusCode(200);

        Until.holds(() -> programmes.live().path("now") == null);

        Editor.get(programmes.channel(), "live")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("content", nullValue());
        programmes.goLive(1, Map.of("title", Map.of("ru", "Снова"))).then().statusCode(200);
        programmes.live().then().body("now.title", equalTo("Снова"));
    }

    @Test
    void nothingOfADraftIsReadAnywhereUntilItIsPublishedWithAllOfIt() throws SQLException {
        Programmes programmes = Programmes.onChannel("Europe/Moscow");
        Instant now = time.now();
        programmes.planned(List.of(broadcast("Тайна", now.minusSeconds(600), now.plusSeconds(600))));
        programmes
                .goLive(0, Map.of("title", Map.of("ru", "Тайный эфир")))
                .then()
                .body("changeNumber", nullValue());
        String id = programmes.channel().id().toString();
        String slug = programmes.channel().slug();

        assertThat(rows(programmes)).isZero();
        for (String path : List.of("live/" + id, "live/" + slug, "channels/" + id + "/schedule")) {
            assertThat(given().get("/v1/" + path).statusCode()).as(path).isEqualTo(404);
        }
        given().get("/v1/live").then().body("data.channel.id", not(hasItem(id)));

        Editor.publish(programmes.channel()).then().statusCode(200);
        assertThat(rows(programmes)).isEqualTo(2);
        programmes.live().then().body("now.title", equalTo("Тайный эфир"));
        given().get("/v1/live/" + slug).then().body("channel.id", equalTo(id));

        Editor.withdraw(programmes.channel()).then().statusCode(200);
        assertThat(rows(programmes)).isZero();
        for (String path : List.of("live/" + id, "live/" + slug, "channels/" + id + "/schedule")) {
            assertThat(given().get("/v1/" + path).statusCode()).as(path).isEqualTo(410);
        }

        programmes.endLive(1).then().statusCode(200).body("changeNumber", nullValue());
        Editor.publish(programmes.channel()).then().statusCode(200);
        programmes.live().then().body("now.title", equalTo("Тайна"));
    }

    @Test
    void anArticleIsShownAsLongAsItIsPublic() {
        Programmes programmes = Programmes.onPublicChannel("Europe/Moscow");
        WorkingCopy article =
                Editor.created("articles", Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика"))));
        Map<String, Object> live = new HashMap<>(Map.of("title", Map.of("ru", "Эфир"), "article", article.id()));
        programmes.goLive(0, live).then().statusCode(200);

        assertThat(programmes.live().asString()).doesNotContain(article.id().toString());
        assertThat(programmes.live().header("Surrogate-Key"))
                .doesNotContain(article.id().toString());
        Editor.publish(article).then().statusCode(200);
        Response shown = programmes.live();
        shown.then()
                .body("now.article.id", equalTo(article.id().toString()))
                .body("now.article.headline", notNullValue())
                .body("now.article.url", equalTo("http://localhost:8080" + shown.path("now.article.path")));
        assertThat(shown.header("Surrogate-Key"))
                .contains(
                        "schedules",
                        programmes.channel().id().toString(),
                        article.id().toString());
        Editor.withdraw(article).then().statusCode(200);
        assertThat(programmes.live().asString()).doesNotContain(article.id().toString());
        live.put("article", "01941f29-7c00-7006-8000-00000000dead");
        programmes.goLive(1, live).then().statusCode(422).body("errors.pointer", contains("/article"));
    }

    private long rows(Programmes programmes) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM delivery.broadcast WHERE channel = '"
                        + programmes.channel().id() + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
