package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.StatementCount;
import org.dateline.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories in several languages, around an article and around a person: one version of each. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class VersionsTest {

    private static final Instant DAY = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    @Inject
    StatementCount statements;

    private Known section;
    private final UUID group = UuidV7.next();

    @BeforeEach
    void rubric() {
        section = world.section("Мир", null);
    }

    @Test
    void relatedOnesComeInTheFirstLanguageThatEachHas() {
        Known ru = version(group, "ru", 1).publish();
        Known ky = version(group, "ky", 2).publish();
        Known onlyRu = version(UuidV7.next(), "ru", 3).publish();
        Known onlyEn = version(UuidV7.next(), "en", 4).publish();
        Known story = version(UuidV7.next(), "ru", 5)
                .related(onlyEn.id())
                .related(ru.id())
                .related(ky.id())
                .related(onlyRu.id())
                .publish();
        String related = "/v1/articles/" + story.id() + "/related";

        get(related + "?lang=ky,ru")
                .then()
                .body("data.slug", contains(onlyEn.slug(), ky.slug(), onlyRu.slug()))
                .header("Content-Language", equalTo("en, ky, ru"))
                .body("meta.language", equalTo("ky,ru"))
                .body("meta.served", contains("en", "ky", "ru"));
        get(related + "?lang=ru,ky").then().body("data.slug", contains(onlyEn.slug(), ru.slug(), onlyRu.slug()));
        get(related).then().body("data.slug", contains(onlyEn.slug(), ru.slug(), ky.slug(), onlyRu.slug()));
        get("/v1/articles/" + story.id() + "?lang=ky,ru")
                .then()
                .body("slug", equalTo(story.slug()))
                .body("related.slug", contains(onlyEn.slug(), ky.slug(), onlyRu.slug()));
        get("/v1/pages/article?lang=ky,ru&path=/ru/" + section.slug() + "/" + story.slug())
                .then()
                .body("related.slug", contains(onlyEn.slug(), ky.slug(), onlyRu.slug()));
        get("/v1/articles?section=" + section.slug() + "&lang=ky,ru&include=articles&limit=1")
                .then()
                .body("data.slug", contains(story.slug()))
                .body("included.articles.slug", containsInAnyOrder(onlyEn.slug(), ky.slug(), onlyRu.slug()));
        assertThat(statements.of(() -> get(related + "?lang=ky,ru"))).isEqualTo(2);
        world.withdraw(ky);
        get(related + "?lang=ky,ru").then().body("data.slug", contains(onlyEn.slug(), ru.slug(), onlyRu.slug()));
    }

    @Test
    void aBodyLeadsToTheSameVersionsAsWhatIsRelated() {
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        WorkingCopy ru = Editor.published("articles", content);
        Map<String, Object> translated = new HashMap<>(content);
        translated.putAll(Map.of("language", "ky", "translationGroup", ru.id()));
        String ky = Editor.published("articles", translated).id().toString();
        Map<String, Object> mark = Map.of("type", "entity", "kind", "article", "id", ru.id());
        content.put("related", List.of(ru.id()));
        content.put(
                "body",
                List.of(
                        Map.of("type", "relatedLink", "key", "r1", "article", ru.id()),
                        Map.of(
                                "type",
                                "paragraph",
                                "key",
                                "p1",
                                "text",
                                List.of(Map.of("text", "Слова", "marks", List.of(mark))))));
        String story = "/v1/articles/" + Editor.published("articles", content).id();

        for (String fields : List.of("", "&fields=body,related")) {
            get(story + "?lang=ky,ru" + fields)
                    .then()
                    .body("related.id", contains(ky))
                    .body("body[0].article", equalTo(ky))
                    .body("body[1].text[0].marks[0].id", equalTo(ky));
        }
        get(story).then().body("body[0].article", equalTo(ru.id().toString()));
        assertThat(get(story + "/html?lang=ky,ru").asString())
                .contains(ky)
                .doesNotContain(ru.id().toString());
    }

    @Test
    void whatIsRelatedIsThatOfTheVersionThatIsAnsweredWith() {
        Known one = version(UuidV7.next(), "ru", 1).publish();
        Known other = version(UuidV7.next(), "ru", 2).publish();
        Known ru = version(group, "ru", 3).related(one.id()).publish();
        version(group, "ky", 4).related(other.id()).publish();

        get("/v1/articles/" + ru.id() + "/related").then().body("data.slug", contains(one.slug()));
        get("/v1/articles/" + ru.id() + "/related?lang=ky").then().body("data.slug", contains(other.slug()));
    }

    @Test
    void neighboursAreTheOtherStoriesOfTheListInTheSameLanguages() {
        Known newest = version(UuidV7.next(), "ru", 9).publish();
        Known ky = version(group, "ky", 8).publish();
        Known between = version(UuidV7.next(), "ru", 7).publish();
        Known ru = version(group, "ru", 6).publish();
        version(UuidV7.next(), "en", 5).publish();
        Known oldest = version(UuidV7.next(), "ky", 4).publish();
        String list = "?section=" + section.slug() + "&lang=ky,ru";

        for (Known version : List.of(ky, ru)) {
            get("/v1/articles/" + version.id() + "/neighbours" + list)
                    .then()
                    .body("previous.slug", equalTo(newest.slug()))
                    .body("next.slug", equalTo(between.slug()));
        }
        get("/v1/articles/" + between.id() + "/neighbours" + list)
                .then()
                .header("Content-Language", equalTo("ky"))
                .body("previous.slug", equalTo(ky.slug()))
                .body("next.slug", equalTo(oldest.slug()))
                .body("meta.served", contains("ky"));
        get("/v1/articles/" + ru.id() + "/neighbours" + list + "&language=-ky")
                .then()
                .body("previous.slug", equalTo(newest.slug()));
        get("/v1/articles/" + newest.id() + "/neighbours" + list)
                .then()
                .body("previous", nullValue())
                .body("next.slug", equalTo(ky.slug()));
        assertThat(statements.of(() -> get("/v1/articles/" + ru.id() + "/neighbours" + list)))
                .as("a document, the names, and both sides")
                .isEqualTo(4);
    }

    @Test
    void ofEachStoryTheQuotesOfOneVersionAreListed() {
        Known person = world.person("Имя", null);
        Known other = world.person("Другой", null);
        Story ru = version(group, "ru", 1).quote(person).quote(other);
        Story ky = version(group, "ky", 2).quote(person);
        Story onlyEn = version(UuidV7.next(), "en", 3).quote(person);
        List.of(ru, ky, onlyEn).forEach(Story::publish);
        String mine = "/v1/people/" + person.id() + "/quotes";

        get(mine + "?lang=ky,ru&count=exact")
                .then()
                .header("Content-Language", equalTo("en, ky"))
                .body("data.id", contains(id(onlyEn, 0), id(ky, 0)))
                .body("meta.served", contains("en", "ky"))
                .body("meta.total", equalTo(2));
        get(mine + "?lang=ru").then().body("data.id", contains(id(onlyEn, 0), id(ru, 0)));
        get(mine + "?lang=de").then().body("data.size()", equalTo(2));
        get(mine).then().body("data.id", contains(id(onlyEn, 0), id(ky, 0), id(ru, 0)));
        // The other version has nothing of what is asked for.
        get("/v1/quotes?lang=ky,ru&speaker=" + other.slug()).then().body("data.id", contains(id(ru, 1)));
        get("/v1/quotes?lang=ky,ru&section=" + section.slug() + "&to=2025-06-29&count=exact")
                .then()
                .body("data.id", contains(id(onlyEn, 0), id(ky, 0)));
    }

    @Test
    void ofEachStoryOneVersionIsInATimeline() {
        Known person = world.person("Имя", null);
        Story ru = version(group, "ru", 1).about(person).quote(person);
        Story ky = version(group, "ky", 2).about(person);
        Known written = version(UuidV7.next(), "en", 3).by(person).publish();
        Known inRu = ru.publish();
        Known inKy = ky.publish();
        String timeline = "/v1/people/" + person.id() + "/timeline";

        get(timeline + "?lang=ky,ru")
                .then()
                .header("Content-Language", equalTo("en, ky, ru"))
                .body("data.type", contains("article", "mention", "quote"))
                .body("data[0].article.slug", equalTo(written.slug()))
                .body("data[1].article.slug", equalTo(inKy.slug()))
                .body("data[2].quote.id", equalTo(id(ru, 0)))
                .body("meta.served", contains("en", "ky", "ru"));
        get(timeline + "?lang=ru&type=mention").then().body("data.article.slug", contains(inRu.slug()));
        get(timeline + "?type=mention").then().body("data.article.slug", contains(inKy.slug(), inRu.slug()));
        String cursor = get(timeline + "?lang=ky,ru&limit=1").path("page.next");
        get(timeline + "?lang=ky,ru&limit=1&cursor=" + cursor)
                .then()
                .body("data[0].article.slug", equalTo(inKy.slug()));
        get(timeline + "?lang=ru&limit=1&cursor=" + cursor).then().statusCode(400);
        assertThat(statements.of(() -> get(timeline + "?lang=ky,ru"))).isEqualTo(1);
    }

    @Test
    void otherFormsOfAnArticleAreOfTheSameVersion() {
        Known ru = version(group, "ru", 1).publish();
        Known ky = version(group, "ky", 2).publish();

        for (String form : List.of("portable-text", "html", "text", "json-ld", "corrections")) {
            String address = "/v1/articles/" + ru.id() + "/" + form;
            get(address + "?lang=ky,ru").then().statusCode(200).header("Content-Language", equalTo("ky"));
            get(address + "?lang=de").then().header("Content-Language", equalTo("ru"));
            get(address).then().header("Content-Language", equalTo("ru"));
        }
        get("/v1/articles/" + ru.id() + "/json-ld?lang=ky").then().body("url", containsString(ky.slug()));
        get("/v1/articles/" + ru.id() + "/corrections?lang=ky").then().body("data", empty());
    }

    private Story version(UUID story, String language, int seconds) {
        return world.story(section).language(language).translationOf(story).published(DAY.plusSeconds(seconds));
    }

    private static String id(Story story, int quote) {
        return story.quoteId(quote).toString();
    }

    private static Response get(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
