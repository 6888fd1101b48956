package org.dateline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.delivery.NamingStories.get;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see of people who turned out to be one. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AliasesTest {

    @Inject
    StatementCount statements;

    private NamingStories stories;
    private WorkingCopy survivor;
    private WorkingCopy loser;
    private WorkingCopy deputy;
    private WorkingCopy minister;

    @BeforeEach
    void twoPeople() {
        stories = NamingStories.inNewSection();
        deputy = Editor.published("offices", Newsdesk.office(true));
        minister = Editor.published("offices", Newsdesk.office(true));
        Map<String, Object> content = Newsdesk.named("Остается");
        content.put(
                "tenures",
                List.of(
                        Map.of("office", deputy.id(), "startDate", "2000-01-01", "endDate", "2010-01-01"),
                        Map.of("office", minister.id(), "startDate", "2010-01-01")));
        survivor = Editor.published("people", content);
        loser = Editor.published(
                "people", Newsdesk.person(Editor.published("offices", Newsdesk.office(true)), "1990-01-01"));
    }

    @Test
    void articleShowsTheSurvivorWhereverItNamesTheLoser() {
        WorkingCopy article = Editor.published("articles", stories.naming(loser));
        Response before = get("/v1/articles/" + article.id());

        Editor.merge(loser, survivor).then().statusCode(200);

        Response answer = get("/v1/articles/" + article.id());
        String id = survivor.id().toString();
        assertThat(answer.asString()).doesNotContain(loser.id().toString());
        assertThat(answer.path("quotes[0].speaker.id").toString()).isEqualTo(id);
        assertThat(answer.path("quotes[0].speaker.slug").toString()).isEqualTo(survivor.slug());
        assertThat(answer.path("quotes[0].speaker.name").toString()).startsWith("Остается");
        assertThat(answer.path("contributions[0].person.id").toString()).isEqualTo(id);
        assertThat(answer.path("mentions[0].id").toString()).isEqualTo(id);
        assertThat(answer.path("body[0].text[1].marks[0].id").toString()).isEqualTo(id);
        assertThat(answer.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(answer.header("Surrogate-Key"))
                .contains(id)
                .doesNotContain(loser.id().toString());
        assertThat(answer.path("dateModified").toString()).isEqualTo(before.path("dateModified"));
        assertThat(before.header("Surrogate-Key"))
                .as("whoever follows the change log drops the old answer")
                .contains(loser.id().toString());
    }

    @Test
    void quotesOfTheLoserHaveTheOfficeThatTheSurvivorHeldOnTheDay() {
        WorkingCopy article = Editor.published("articles", stories.naming(loser));
        String early = get("/v1/articles/" + article.id()).path("quotes[0].id");
        String late = get("/v1/articles/" + article.id()).path("quotes[1].id");

        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(get("/v1/quotes/" + early).path("speaker.office.id").toString())
                .isEqualTo(deputy.id().toString());
        assertThat(get("/v1/quotes/" + late).path("speaker.office.id").toString())
                .isEqualTo(minister.id().toString());
        assertThat(get("/v1/quotes?article=" + article.id()).<List<String>>path("data.speaker.id"))
                .containsOnly(survivor.id().toString());
    }

    @Test
    void whoIsNamedUnderBothIsPrintedOnce() {
        Map<String, Object> content = stories.naming(loser);
        content.put(
                "mentions",
                List.of(
                        NamingStories.mention(survivor),
                        NamingStories.mention(loser),
                        NamingStories.mention(survivor)));
        content.put("contributions", List.of(NamingStories.author(loser), NamingStories.author(survivor)));
        WorkingCopy article = Editor.published("articles", content);

        Editor.merge(loser, survivor).then().statusCode(200);

        Response answer = get("/v1/articles/" + article.id());
        assertThat(answer.<List<?>>path("mentions")).hasSize(1);
        assertThat(answer.<List<?>>path("contributions")).hasSize(1);
        assertThat(get("/v1/articles?person=" + survivor.id()).<List<?>>path("data"))
                .hasSize(1);
    }

    @Test
    void storyThatStillNamesTheLoserIsPublishedAsBefore() {
        WorkingCopy article = Editor.published("articles", stories.naming(loser));
        Editor.merge(loser, survivor).then().statusCode(200);
        Response before = get("/v1/articles/" + article.id());

        Response again = Editor.publish(article);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<Object>path("changeNumber")).isNull();
        assertThat(get("/v1/articles/" + article.id()).asString()).isEqualTo(before.asString());
        Editor.patch(article, Map.of("lead", "Другой лид.")).then().statusCode(200);
        Editor.publish(article.version(2)).then().statusCode(200);
        Response edited = get("/v1/articles/" + article.id());
        assertThat(edited.path("quotes[0].speaker.id").toString())
                .isEqualTo(survivor.id().toString());
        assertThat(stories.found("speaker=" + survivor.slug()))
                .containsExactly(article.id().toString());
        assertThat(Editor.read(article).path("content.quotes[0].speaker.person").toString())
                .as("what the editor wrote")
                .isEqualTo(loser.id().toString());
    }

    @Test
    void nothingTellsOfADraftThatWasMerged() {
        WorkingCopy draft = Editor.created("people", Newsdesk.named("Черновик"));
        String slug = draft.slug();
        Editor.merge(draft, survivor).then().statusCode(200);
        WorkingCopy article = Editor.published("articles", stories.naming(draft));

        assertThat(get("/v1/articles/" + article.id()).asString())
                .doesNotContain(draft.id().toString())
                .contains(survivor.id().toString());
        assertThat(get("/v1/people/" + survivor.id()).asString())
                .doesNotContain(draft.id().toString());
        for (Map.Entry<String, String> twin : Map.of(
                        "/v1/people/" + draft.id(),
                        "/v1/people/" + UUID.randomUUID(),
                        "/v1/people/by-slug/" + slug,
                        "/v1/people/by-slug/never-was",
                        "/v1/articles?speaker=" + draft.id(),
                        "/v1/articles?speaker=" + UUID.randomUUID(),
                        "/v1/articles?speaker=" + slug,
                        "/v1/articles?speaker=never-was")
                .entrySet()) {
            Response answer = get(twin.getKey());
            assertThat(answer.statusCode())
                    .as(twin.getKey())
                    .isEqualTo(get(twin.getValue()).statusCode())
                    .isBetween(400, 404);
        }
    }

    @Test
    void readingTakesNoMoreStatementsThanBefore() {
        String story = stories.story(loser);
        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(statements.of(() -> get("/v1/articles/" + story))).isEqualTo(1);
        assertThat(statements.of(() -> get("/v1/quotes?speaker=" + loser.id()))).isEqualTo(2);
        assertThat(statements.of(() -> get("/v1/people/" + survivor.id()))).isEqualTo(1);
    }
}
