package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** What is told of a working copy before anybody tries to publish it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReadinessTest {

    @Test
    void whatIsReadySaysSo() {
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("dateline", Map.of("text", "Бишкек, 1 июля"));
        WorkingCopy article = Editor.created("articles", content);

        readiness(article)
                .header("ETag", "\"1\"")
                .body("id", equalTo(article.id().toString()))
                .body("version", equalTo(1))
                .body("ready", equalTo(true))
                .body("obstacles", empty())
                .body("warnings", empty());
    }

    @Test
    void everythingThatStandsInTheWayIsTold() {
        WorkingCopy article = Editor.created("articles", unready());

        List<String> obstacles = told(readiness(article).body("ready", equalTo(false)), "obstacles");

        assertThat(obstacles)
                .containsExactlyInAnyOrder(
                        "section-missing /section",
                        "lead-missing /lead",
                        "embargoed /embargo",
                        "contribution-names-nobody /contributions/0",
                        "quote-unknown /body/1/quote",
                        "words-not-found /quotes/1/text",
                        "block-unknown /quotes/2/block",
                        "block-missing /quotes/3/block",
                        "speaker-missing /quotes/3/speaker",
                        "recording-is-a-picture /quotes/0/recording/media",
                        "reference-unpublished /quotes/0/recording/media",
                        "reference-unpublished /quotes/0/speaker/person",
                        "reference-unpublished /quotes/1/speaker/person",
                        "reference-unpublished /quotes/2/speaker/person",
                        "reference-unpublished /body/0/text/0/marks/0/id");
    }

    @Test
    void publishingIsRefusedWithTheSame() {
        WorkingCopy article = Editor.created("articles", unready());
        List<Map<String, String>> obstacles =
                readiness(article).extract().jsonPath().getList("obstacles");

        List<Map<String, String>> errors = Editor.publish(article)
                .then()
                .statusCode(409)
                .extract()
                .jsonPath()
                .getList("errors");

        assertThat(errors)
                .isEqualTo(obstacles.stream()
                        .map(obstacle -> Map.of(
                                "pointer", obstacle.get("pointer"),
                                "detail", obstacle.get("detail"),
                                "code", obstacle.get("code")))
                        .toList());
    }

    @Test
    void anEmptyVideoNeedsNoBodyAndTimeHasPassedForOthers() {
        Map<String, Object> video = Newsdesk.ready("articles");
        video.put("kind", "video");
        video.remove("body");
        Map<String, Object> expired = Newsdesk.ready("articles");
        expired.remove("body");
        expired.put("expires", "2020-01-01T00:00:00Z");

        assertThat(told(readiness(Editor.created("articles", video)), "obstacles"))
                .isEmpty();
        assertThat(told(readiness(Editor.created("articles", expired)), "obstacles"))
                .containsExactlyInAnyOrder("body-missing /body", "expired /expires");
    }

    @Test
    void whatReadersCannotSeeIsNamed() {
        WorkingCopy draft = Editor.created("places", Newsdesk.place("city"));
        WorkingCopy trashed = Editor.created("places", Newsdesk.place("city"));
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put(
                "places",
                List.of(
                        Map.of("relation", "about", "place", draft.id()),
                        Map.of("relation", "about", "place", trashed.id())));
        WorkingCopy article = Editor.created("articles", content);
        Editor.trash(trashed).then().statusCode(204);

        readiness(article)
                .body("obstacles.code", contains("reference-unpublished", "reference-trashed"))
                .body("obstacles.pointer", contains("/places/0/place", "/places/1/place"))
                .body("obstacles.kind", contains("place", "place"))
                .body(
                        "obstacles.id",
                        contains(draft.id().toString(), trashed.id().toString()))
                .body("obstacles[0].title", equalTo(Editor.read(draft).path("content.names.ru")));
    }

    @Test
    void warningsKeepNothingBack() {
        WorkingCopy draft = Editor.created("articles", Newsdesk.ready("articles"));
        WorkingCopy trashed = Editor.created("articles", Newsdesk.ready("articles"));
        WorkingCopy picture = Editor.published("media", Newsdesk.media("image"));
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("headline", "Я".repeat(201));
        content.put("leadMedia", picture.id());
        content.put("expires", in(Duration.ofMinutes(50)));
        content.put("related", List.of(draft.id()));
        content.put(
                "body",
                List.of(
                        Newsdesk.paragraph("p1", "Текст."),
                        Map.of("type", "media", "key", "m1", "media", picture.id()),
                        Map.of("type", "relatedLink", "key", "r1", "article", trashed.id())));
        WorkingCopy article = Editor.created("articles", content);
        Editor.trash(trashed).then().statusCode(204);

        ValidatableResponse answer =
                readiness(article).body("ready", equalTo(true)).body("obstacles", empty());

        assertThat(told(answer, "warnings"))
                .containsExactlyInAnyOrder(
                        "dateline-missing /dateline",
                        "headline-long /headline",
                        "expires-soon /expires",
                        "alternative-text-missing /leadMedia",
                        "alternative-text-missing /body/1/media",
                        "related-article-unpublished /related/0",
                        "related-article-gone /body/2/article");
        Editor.publish(article).then().statusCode(200);
    }

    @Test
    void aSpeakerWithoutATenureOnTheDayIsAWarning() {
        WorkingCopy office = Editor.published("offices", Newsdesk.office(false));
        WorkingCopy minister = Editor.published("people", Newsdesk.person(office, "2004-03-09"));
        WorkingCopy passerBy = Editor.published("people", Newsdesk.named("Прохожий"));
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put(
                "quotes",
                List.of(
                        spoken("q0", minister, "2004-03-08", null),
                        spoken("q1", minister, "2004-03-09", null),
                        spoken("q2", minister, "2004", null),
                        spoken("q3", passerBy, "2004", null),
                        spoken("q4", passerBy, "2004", "министр"),
                        Newsdesk.card("q5", minister, "Сегодня.")));

        WorkingCopy article = Editor.created("articles", content);

        assertThat(told(readiness(article).body("ready", equalTo(true)), "warnings"))
                .containsExactlyInAnyOrder(
                        "dateline-missing /dateline",
                        "tenure-missing /quotes/0/speaker/person",
                        "tenure-missing /quotes/2/speaker/person",
                        "tenure-missing /quotes/4/speaker/person");
    }

    @Test
    void anOfficeIsHeldBySomebodyElse() {
        WorkingCopy office = Editor.published("offices", Newsdesk.office(true));
        WorkingCopy shared = Editor.published("offices", Newsdesk.office(false));
        Editor.published("people", Newsdesk.person(office, "2010"));
        Map<String, Object> content = Newsdesk.named("Соперник");
        content.put(
                "tenures",
                List.of(
                        Map.of("office", shared.id(), "startDate", "2001"),
                        Map.of("office", office.id(), "startDate", "2001", "endDate", "2005"),
                        Map.of("office", office.id(), "startDate", "2005", "endDate", "2006"),
                        Map.of("office", office.id(), "startDate", "2015"),
                        Map.of("office", office.id(), "startDate", "2016", "acting", true)));
        WorkingCopy rival = Editor.created("people", content);

        readiness(rival)
                .body("ready", equalTo(false))
                .body("obstacles.code", contains("office-held"))
                .body("obstacles.pointer", contains("/tenures/3"));
        Editor.publish(rival).then().statusCode(409).body("errors.code", contains("office-held"));
    }

    @Test
    void nobodyHoldsAnOfficeTwiceAtATime() {
        WorkingCopy office = Editor.published("offices", Newsdesk.office(true));
        Map<String, Object> content = Newsdesk.named("Человек");
        content.put(
                "tenures",
                List.of(
                        Map.of("office", office.id(), "startDate", "2001"),
                        Map.of("office", office.id(), "startDate", "2005")));
        WorkingCopy person = Editor.created("people", content);

        readiness(person).body("obstacles.pointer", contains("/tenures/1"));
        Editor.publish(person).then().statusCode(409).body("errors.pointer", contains("/tenures/1"));
    }

    @Test
    void mediaNeedFilesAndShouldSayWhatTheyShow() {
        Map<String, Object> silent = Newsdesk.media("image");
        silent.remove("renditions");
        Map<String, Object> telling = Newsdesk.media("image");
        telling.put("alternativeText", Map.of("ru", "Озеро на рассвете"));
        telling.put("credit", "Фото: редакция");

        readiness(Editor.created("media", silent))
                .body("obstacles.code", contains("renditions-missing"))
                .body("warnings.code", containsInAnyOrder("alternative-text-missing", "credit-missing"));
        readiness(Editor.created("media", telling)).body("ready", equalTo(true)).body("warnings", empty());
    }

    @Test
    void whatIsInTheTrashIsNotReady() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        Editor.trash(section).then().statusCode(204);

        readiness(section)
                .body("ready", equalTo(false))
                .body("obstacles.code", contains("trashed"))
                .body("obstacles[0].pointer", equalTo(""))
                .body("obstacles[0].id", nullValue());
    }

    @Test
    void aReferenceThatIsNotReadyIsAReasonOfItsOwn() {
        Map<String, Object> picture = Newsdesk.media("image");
        picture.remove("renditions");
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("leadMedia", Editor.created("media", picture).id());
        WorkingCopy article = Editor.created("articles", content);

        readiness(article).body("obstacles.code", contains("reference-unpublished"));
        Editor.publishWithReferences(article)
                .then()
                .statusCode(409)
                .body("errors.code", contains("reference-not-ready"))
                .body("errors.pointer", contains("/leadMedia"));
    }

    private static Map<String, Object> unready() {
        WorkingCopy person = Editor.created("people", Newsdesk.named("Человек"));
        WorkingCopy picture = Editor.created("media", Newsdesk.media("image"));
        Map<String, Object> content = Newsdesk.article(person);
        content.remove("section");
        content.remove("lead");
        content.put("embargo", "2999-01-01T00:00:00Z");
        content.put("contributions", List.of(Map.of("role", "author")));
        Map<String, Object> mark = Map.of(
                "type",
                "entity",
                "kind",
                "organization",
                "id",
                Editor.created("organizations", Newsdesk.named("Банк")).id());
        content.put(
                "body",
                List.of(
                        Map.of(
                                "type",
                                "paragraph",
                                "key",
                                "p1",
                                "text",
                                List.of(Map.of("text", "Иное.", "marks", List.of(mark)))),
                        Map.of("type", "quote", "key", "b2", "quote", "missing")));
        Map<String, Object> heard = new HashMap<>(Newsdesk.card("q1", person, "Да."));
        heard.put("recording", Map.of("media", picture.id()));
        content.put(
                "quotes",
                List.of(
                        heard,
                        Newsdesk.inline("q2", person, "Не сказано", "p1"),
                        Newsdesk.inline("q3", person, "Нигде", "nowhere"),
                        Map.of("key", "q4", "kind", "direct", "presentation", "inline", "text", "Кто?")));
        return content;
    }

    private static Map<String, Object> spoken(String key, WorkingCopy speaker, String day, String office) {
        Map<String, Object> quote = new HashMap<>(Newsdesk.card(key, speaker, "Да."));
        quote.put("spokenAt", day);
        if (office != null) {
            quote.put("officeLabel", office);
        }
        return quote;
    }

    private static String in(Duration duration) {
        return Instant.now(Clock.systemUTC()).plus(duration).toString();
    }

    private static ValidatableResponse readiness(WorkingCopy copy) {
        return Editor.asking().get(copy.path() + "/readiness").then().statusCode(200);
    }

    private static List<String> told(ValidatableResponse answer, String list) {
        List<Map<String, String>> found = answer.extract().jsonPath().getList(list);
        return found.stream()
                .map(each -> each.get("code") + " " + each.get("pointer"))
                .collect(Collectors.toList());
    }
}
