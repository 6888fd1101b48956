package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held several offices when something was said is quoted as the holder of each; one of them is printed. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class OfficesHeldAtOnceTest {

    private WorkingCopy ministry;
    private WorkingCopy first;
    private WorkingCopy second;

    @BeforeEach
    void publishOffices() {
        ministry = Editor.published("organizations", Newsdesk.named("Министерство"));
        first = office("Посол", "Envoy", ministry);
        second = office("Сенатор", "Senator", null);
    }

    @Test
    void eachFindsTheQuote() {
        WorkingCopy story = said(holder("2010-01-01", "2015-01-01"), null);

        assertThat(found(story, "office=" + first.id())).isEqualTo(1);
        assertThat(found(story, "office=" + second.id())).isEqualTo(1);
        assertThat(found(story, "office=" + first.id() + "&office=" + second.id()))
                .isEqualTo(1);
        assertThat(found(story, "organization=" + ministry.id())).isEqualTo(1);
        assertThat(found(story, "office=-" + first.id())).isZero();
    }

    @Test
    void thoseThatMayHaveBeenHeldFindItOnlyIfNoneIsCertain() {
        WorkingCopy doubtful = said(holder("2018", "2018"), null);
        assertThat(found(doubtful, "office=" + first.id())).isEqualTo(1);
        assertThat(found(doubtful, "office=" + second.id())).isEqualTo(1);

        WorkingCopy certain = said(holder("2018", "2015-01-01"), "посол");
        assertThat(found(certain, "office=" + first.id())).isZero();
        assertThat(found(certain, "organization=" + ministry.id())).isZero();
        assertThat(found(certain, "office=" + second.id())).isEqualTo(1);
        assertThat(printed(certain))
                .isEqualTo(Map.of("label", "посол", "id", second.id().toString()));
    }

    @Test
    void laterOneIsPrintedUnlessTheStoryNamesTheOther() {
        assertThat(printed(said(holder("2010-01-01", "2015-01-01"), null)))
                .isEqualTo(Map.of("id", second.id().toString()));
        assertThat(printed(said(holder("2016", "2015-01-01"), null)))
                .isEqualTo(Map.of("id", first.id().toString()));
    }

    @ParameterizedTest
    @CsvSource({"Посол,true", "' посол ',true", "ENVOY,true", "сенатор,false", "Senator,false", "посол Киргизии,false"})
    void officeThatTheStoryNamesIsPrinted(String label, boolean theFirst) {
        WorkingCopy story = said(holder("2010-01-01", "2015-01-01"), label);

        assertThat(printed(story))
                .isEqualTo(Map.of(
                        "label", label, "id", (theFirst ? first : second).id().toString()));
    }

    private static WorkingCopy office(String russian, String english, @Nullable WorkingCopy organization) {
        Map<String, Object> office = Newsdesk.office(false);
        office.put("names", Map.of("ru", russian, "en", english));
        if (organization != null) {
            office.put("organization", organization.id());
        }
        return Editor.published("offices", office);
    }

    /** Of both offices, since these dates. */
    private WorkingCopy holder(String firstSince, String secondSince) {
        Map<String, Object> person = Newsdesk.named("Человек");
        person.put(
                "tenures",
                List.of(
                        Map.of("office", first.id(), "startDate", firstSince),
                        Map.of("office", second.id(), "startDate", secondSince)));
        return Editor.published("people", person);
    }

    /** A story with one quote, of a day in 2018. */
    private static WorkingCopy said(WorkingCopy speaker, @Nullable String officeLabel) {
        Map<String, Object> quote = new HashMap<>(Newsdesk.card("q1", speaker, "Да."));
        quote.put("spokenAt", "2018-05-05");
        if (officeLabel != null) {
            quote.put("officeLabel", officeLabel);
        }
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("quotes", List.of(quote));
        return Editor.published("articles", content);
    }

    private static int found(WorkingCopy story, String filter) {
        Response answer = given().get("/v1/quotes?article=" + story.id() + "&" + filter);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.<List<Object>>path("data").size();
    }

    /** The label and the id of the office of the story's quote. */
    private static Map<String, String> printed(WorkingCopy story) {
        Map<String, String> office = given().get("/v1/articles/" + story.id()).path("quotes[0].speaker.office");
        Map<String, String> printed = new HashMap<>();
        Stream.of("label", "id").filter(office::containsKey).forEach(key -> printed.put(key, office.get(key)));
        return printed;
    }
}
