package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has written the stories of a list. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class BylinesTest {

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    private WorkingCopy section;
    private WorkingCopy author;
    private WorkingCopy channel;
    private WorkingCopy article;
    private String list;

    @BeforeEach
    void story() {
        section = Editor.published("sections", Newsdesk.named("Рубрика"));
        author = Editor.published("people", Newsdesk.named("Автор"));
        channel = Editor.published("organizations", Newsdesk.named("Телеканал"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put(
                "contributions",
                List.of(
                        Map.of("role", "correspondent", "person", author.id(), "text", "наш корреспондент"),
                        Map.of("role", "source", "organization", channel.id()),
                        Map.of("role", "editor", "text", "Дежурный редактор")));
        content.put(
                "mentions", List.of(Map.of("kind", "person", "id", mentioned().id())));
        article = Editor.published("articles", content);
        list = "/v1/articles?section=" + section.id();
    }

    @Test
    void aListTellsThemIfItIsAsked() {
        List<Object> whole = get("/v1/articles/" + article.id()).path("contributions");

        for (String asking :
                List.of("&include=contributions", "&fields=headline,contributions", "&include=people,contributions")) {
            get(list + asking)
                    .then()
                    .statusCode(200)
                    .body("data[0].contributions", equalTo(whole))
                    .body("data[0].contributions.role", contains("correspondent", "source", "editor"))
                    .body("data[0].contributions[0].person.slug", equalTo(author.slug()))
                    .body("data[0].contributions[0].person.name", containsString("Автор"))
                    .body(
                            "data[0].contributions[1].organization.id",
                            equalTo(channel.id().toString()));
        }
        get(list + "&fields=contributions.person.slug")
                .then()
                .body(
                        "data[0]",
                        equalTo(Map.of(
                                "contributions",
                                List.of(Map.of("person", Map.of("slug", author.slug())), Map.of(), Map.of()))));
        get(list + "&fields=headline&include=contributions").then().body("data[0]", not(hasKey("contributions")));
        get("/v1/quotes?include=contributions").then().statusCode(400);
    }

    @Test
    void otherwiseTheyAreNotEvenRead() {
        Response answer = get(list);

        answer.then().body("data[0]", not(hasKey("contributions"))).body("data[0]", hasKey("headline"));
        assertThat(keys(answer)).doesNotContain(author.id().toString());
        assertThat(keys(get(list + "&include=contributions")))
                .contains(author.id().toString(), channel.id().toString());
    }

    @Test
    void whatIsAroundAnArticleAndAPersonTellsThemToo() {
        Map<String, Object> content = Newsdesk.article(section);
        content.put("related", List.of(article.id()));
        WorkingCopy other = Editor.published("articles", content);

        get("/v1/articles/" + other.id() + "/related?fields=slug,contributions.role")
                .then()
                .body("data[0].contributions.role", contains("correspondent", "source", "editor"));
        get("/v1/people/" + author.id() + "/timeline?type=article&fields=article.contributions")
                .then()
                .body(
                        "data[0].article.contributions[0].person.id",
                        equalTo(author.id().toString()))
                .body("data[0].article.contributions[1].organization.slug", equalTo(channel.slug()));
        get("/v1/people/" + author.id() + "/timeline?type=article")
                .then()
                .body("data[0].article", not(hasKey("contributions")));
    }

    @Test
    void whoTurnedOutToBeSomebodyElseIsToldAsThat() {
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Остается"));
        Editor.merge(author, survivor).then().statusCode(200);

        get(list + "&include=contributions")
                .then()
                .body(
                        "data[0].contributions[0].person.id",
                        equalTo(survivor.id().toString()))
                .body("data[0].contributions[0].person.name", containsString("Остается"));
    }

    @Test
    void aLongListTakesNoMoreStatements() {
        Known rubric = world.section("Рубрика", null);
        for (int i = 0; i < 20; i++) {
            world.story(rubric).by(world.person("Автор " + i, null)).publish();
        }
        String many = "/v1/articles?include=contributions&section=" + rubric.id();

        assertThat(statements.of(() -> get(many + "&limit=1"))).isEqualTo(2);
        assertThat(statements.of(
                        () -> get(many + "&limit=20").then().body("data.contributions.flatten()", hasSize(20))))
                .isEqualTo(2);
    }

    private static WorkingCopy mentioned() {
        return Editor.published("people", Newsdesk.named("Упомянутый"));
    }

    private static List<String> keys(Response answer) {
        return List.of(answer.header("Surrogate-Key").split(" "));
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
