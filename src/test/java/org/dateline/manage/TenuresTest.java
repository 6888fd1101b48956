package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

/** Who holds which office when. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TenuresTest {

    @Test
    void anOfficeHasOneHolderAtATime() {
        WorkingCopy office = Editor.published("offices", Newsdesk.office(true));
        Map<String, Object> first = Newsdesk.named("Первый");
        first.put(
                "tenures", List.of(Map.of("office", office.id(), "startDate", "2004-03-09", "endDate", "2020-05-01")));
        Editor.published("people", first);
        WorkingCopy overlapping = Editor.created("people", Newsdesk.person(office, "2020-04-30"));
        WorkingCopy following = Editor.created("people", Newsdesk.person(office, "2020-05-01"));
        Map<String, Object> acting = Newsdesk.named("Исполняющий");
        acting.put("tenures", List.of(Map.of("office", office.id(), "startDate", "2019", "acting", true)));

        Editor.publish(overlapping)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .body("errors.pointer", contains("/tenures/0"));
        Editor.publish(following).then().statusCode(200);
        Editor.published("people", acting);
    }

    @Test
    void theOfficeIsTheOneHeldWhenTheWordsWereSpoken() {
        WorkingCopy former = Editor.published("offices", Newsdesk.office(true));
        WorkingCopy later = Editor.published("offices", Newsdesk.office(true));
        Map<String, Object> person = Newsdesk.named("Человек");
        person.put(
                "tenures",
                List.of(
                        Map.of("office", later.id(), "startDate", "2020-05-01"),
                        Map.of("office", former.id(), "startDate", "2004", "endDate", "2020-05-01")));
        WorkingCopy speaker = Editor.published("people", person);
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        Map<String, Object> content = Newsdesk.article(section);
        Map<String, Object> early = new HashMap<>(Newsdesk.card("q1", speaker, "Тогда."));
        early.put("spokenAt", "2010-01-01");
        Map<String, Object> late = new HashMap<>(Newsdesk.card("q2", speaker, "Теперь."));
        late.put("spokenAt", "2020-05-01T00:30:00+03:00");
        content.put("quotes", List.of(early, late));
        WorkingCopy article = Editor.published("articles", content);

        given().get("/v1/articles/" + article.id())
                .then()
                .body(
                        "quotes.speaker.office.id",
                        contains(former.id().toString(), later.id().toString()));
    }
}
