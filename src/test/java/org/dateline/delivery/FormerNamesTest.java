package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters find what was renamed under the slugs that it had before. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FormerNamesTest {

    @Inject
    StatementCount statements;

    private WorkingCopy section;
    private WorkingCopy speaker;
    private String story;

    @BeforeEach
    void publishedStory() {
        section = Editor.published("sections", Newsdesk.named("Рубрика"));
        speaker = Editor.published("people", Newsdesk.named("Имя"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Да.")));
        story = Editor.published("articles", content).id().toString();
    }

    @Test
    void aRenamedSectionIsFoundUnderEachOfItsNames() {
        String first = section.slug();
        String second = renamed(section);
        String third = renamed(section.version(2));

        for (String name : List.of(first, second, third)) {
            get("/v1/articles?section=" + name)
                    .then()
                    .statusCode(200)
                    .body("data.id", contains(story))
                    .body("meta.filters.section", contains(third));
            get("/v1/quotes?rollup=false&section=" + name).then().body("data.article.id", contains(story));
            get("/v1/articles?ids=" + story + "&section=-" + name)
                    .then()
                    .body("data", empty())
                    .body("meta.filters.section", contains("-" + third));
        }
        get("/v1/articles?section=" + first + "," + third)
                .then()
                .body("data.id", contains(story))
                .body("meta.filters.section", contains(third));
        assertThat(get("/v1/articles?section=" + first).header("Surrogate-Key").split(" "))
                .contains(section.id().toString());
    }

    @Test
    void aNameOfTodayCostsNoMoreThanBeforeAndAFormerOneAsMuch() {
        String former = section.slug();
        String today = renamed(section);

        assertThat(statements.of(() -> get("/v1/articles?section=" + today))).isEqualTo(2);
        assertThat(statements.of(() -> get("/v1/articles?section=" + former))).isEqualTo(2);
    }

    @Test
    void pagesGoOnWhenTheirFilterIsRenamed() {
        Editor.published("articles", Newsdesk.article(section));
        String list = "/v1/articles?limit=1&section=" + section.slug();
        String next = get(list).path("page.next");

        renamed(section);

        get(list + "&cursor=" + next).then().statusCode(200).body("data.id", contains(story));
    }

    @Test
    void aFilterForPeopleOrOrganizationsFindsEithersFormerNames() {
        String former = speaker.slug();
        String today = renamed(speaker);

        get("/v1/articles?speaker=" + former)
                .then()
                .body("data.id", contains(story))
                .body("meta.filters.speaker", contains(today));
    }

    @Test
    void whoWasMergedIsFoundUnderFormerNamesToo() {
        String first = speaker.slug();
        renamed(speaker);
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Остается"));
        Editor.merge(speaker.version(2), survivor).then().statusCode(200);

        for (String name : List.of(first, speaker.id().toString())) {
            get("/v1/articles?speaker=" + name).then().body("data.id", contains(story));
        }
        get("/v1/articles?speaker=" + first).then().body("meta.filters.speaker", contains(survivor.slug()));
        get("/v1/articles?speaker=" + speaker.id())
                .then()
                .body("meta.filters.speaker", contains(survivor.id().toString()));
    }

    @Test
    void theRootOfATreeMayBeAFormerName() {
        WorkingCopy place = Editor.published("places", Newsdesk.place("country"));
        String former = place.slug();
        String today = renamed(place);

        get("/v1/places/tree?root=" + former).then().statusCode(200).body("data.slug", contains(today));
    }

    @Test
    void whatIsNotPublicIsAsUnknownAsEver() {
        WorkingCopy gone = Editor.published("topics", Newsdesk.named("Тема"));
        String former = gone.slug();
        String today = renamed(gone);
        Editor.withdraw(gone.version(2)).then().statusCode(200);
        WorkingCopy draft = Editor.created("topics", Newsdesk.named("Черновик"));
        String ofDraft = draft.slug();
        Editor.patch(draft, Map.of("slug", PublicWorld.slug("draft"))).then().statusCode(200);

        for (String name : List.of(former, today, ofDraft)) {
            get("/v1/articles?topic=" + name).then().statusCode(400).body("errors[0].pointer", equalTo("?topic"));
        }
        get("/v1/articles?section=" + former).then().statusCode(400);
    }

    private static String renamed(WorkingCopy copy) {
        String slug = PublicWorld.slug("renamed");
        Editor.patch(copy, Map.of("slug", slug)).then().statusCode(200);
        Editor.publish(copy.version(copy.version() + 1)).then().statusCode(200);
        return slug;
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
