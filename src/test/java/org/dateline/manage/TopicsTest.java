package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TopicsTest {

    private static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";

    @Test
    void aTopicIsFoundByItsNotation() {
        String notation = notation();
        WorkingCopy broader = Editor.published("topics", Newsdesk.named("Политика"));
        WorkingCopy topic = Editor.published("topics", topic(notation, broader));

        given().get("/v1/topics?notation=" + notation)
                .then()
                .statusCode(200)
                .body("data.id", contains(topic.id().toString()))
                .body("data[0].scheme", equalTo(SCHEME))
                .body("data[0].parent.id", equalTo(broader.id().toString()));
        given().get("/v1/topics?parent=" + broader.id()).then().body("data", hasSize(1));
        given().get("/v1/topics?notation=" + notation()).then().body("data", hasSize(0));
        given().get("/v1/topics?notation=%25").then().statusCode(400).body("errors.pointer", hasItem("?notation"));
    }

    @Test
    void aNotationIsTakenOnceInItsScheme() {
        Map<String, Object> content = topic(notation(), null);
        Editor.created("topics", content);
        Map<String, Object> other = topic((String) content.get("notation"), null);

        Editor.create("topics", other).then().statusCode(409);

        other.put("scheme", "https://topics.example/");
        Editor.create("topics", other).then().statusCode(201);
    }

    @Test
    void aNotationNeedsAScheme() {
        Map<String, Object> content = topic(notation(), null);
        content.remove("scheme");

        Editor.create("topics", content).then().statusCode(422).body("errors.pointer", contains("/scheme"));
    }

    @Test
    void storiesAndTheirQuotesAreFoundByTheirTopicsAndThoseAbove() {
        WorkingCopy broader = Editor.published("topics", Newsdesk.named("Экономика"));
        WorkingCopy trade = Editor.published("topics", topic(notation(), broader));
        WorkingCopy labour = Editor.published("topics", topic(notation(), broader));
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        content.put("mentions", List.of(Map.of("kind", "topic", "id", trade.id())));
        content.put("quotes", List.of(quote("q1", speaker, List.of(labour.id())), quote("q2", speaker, List.of())));
        String story = Editor.published("articles", content).id().toString();

        for (WorkingCopy topic : List.of(trade, labour, broader)) {
            given().get("/v1/articles?topic=" + topic.id()).then().body("data.id", contains(story));
        }
        given().get("/v1/articles?rollup=false&topic=" + broader.id()).then().body("data", hasSize(0));
        given().get("/v1/quotes?topic=" + labour.id())
                .then()
                .body("data.key", contains("q1"))
                .body("data[0].topics.id", contains(labour.id().toString()));
        given().get("/v1/quotes?topic=" + trade.id()).then().body("data", hasSize(2));
        given().get("/v1/articles/" + story)
                .then()
                .body("mentions.kind", contains("topic"))
                .body("mentions.id", contains(trade.id().toString()));
        Editor.withdraw(labour).then().statusCode(409).body("type", equalTo("/problems/still-referenced"));
    }

    private static Map<String, Object> quote(String key, WorkingCopy speaker, List<?> topics) {
        Map<String, Object> quote = new HashMap<>(Newsdesk.card(key, speaker, "Да."));
        quote.put("topics", topics);
        return quote;
    }

    private static Map<String, Object> topic(String notation, @Nullable WorkingCopy parent) {
        Map<String, Object> topic = Newsdesk.named("Тема");
        topic.put("scheme", SCHEME);
        topic.put("notation", notation);
        if (parent != null) {
            topic.put("parent", parent.id());
        }
        return topic;
    }

    private static String notation() {
        return "medtop:" + ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    }
}
