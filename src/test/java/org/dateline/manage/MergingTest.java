package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two documents that turn out to be one, as editors see it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class MergingTest {

    @Inject
    AgroalDataSource owner;

    @ParameterizedTest
    @ValueSource(strings = {"people", "places", "organizations", "topics"})
    void theLoserStandsForTheSurvivorFromThenOn(String kind) {
        WorkingCopy survivor = Editor.published(kind, Newsdesk.ready(kind));
        WorkingCopy loser = Editor.published(kind, Newsdesk.ready(kind));

        Editor.merge(loser, survivor)
                .then()
                .statusCode(200)
                .header("ETag", loser.etag())
                .body("id", equalTo(loser.id().toString()))
                .body("state", equalTo("merged"))
                .body("mergedInto", equalTo(survivor.id().toString()))
                .body("withdrawnAt", notNullValue())
                .body("changeNumber", notNullValue())
                .body("actions", empty());
        Editor.read(survivor).then().body("lifecycle.state", equalTo("published"));
        Editor.asking()
                .get("/manage/v1/" + kind + "?state=merged&slug=" + loser.slug())
                .then()
                .body("data.id", contains(loser.id().toString()))
                .body("data[0].state", equalTo("merged"));
    }

    @Test
    void whatIsMergedCannotBeChangedAnyMore() {
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy loser = merged("people", survivor);

        for (Response refusal : List.of(
                Editor.replace(loser, Newsdesk.named("Другой")),
                Editor.patch(loser, Map.of("names", Map.of("ru", "Другой"))),
                Editor.publish(loser),
                Editor.publishWithReferences(loser),
                Editor.withdraw(loser),
                Editor.trash(loser),
                Editor.merge(loser, Editor.published("people", Newsdesk.named("Третий"))))) {
            refusal.then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/merged"))
                    .body("survivor", equalTo(survivor.id().toString()));
        }
        Editor.read(loser).then().statusCode(200).body("lifecycle.state", equalTo("merged"));
    }

    @Test
    void mergingAgainChangesNothing() throws SQLException {
        WorkingCopy survivor = Editor.published("topics", Newsdesk.named("Тема"));
        WorkingCopy loser = merged("topics", survivor);

        Editor.merge(loser, survivor)
                .then()
                .statusCode(200)
                .body("state", equalTo("merged"))
                .body("changeNumber", nullValue());
        assertThat(changes(loser)).containsExactly("appeared published", "gone merged");
    }

    @Test
    void mergingIsForTheVersionInIfMatch() {
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy loser = Editor.published("people", Newsdesk.named("Человек"));
        Editor.patch(loser, Map.of("names", Map.of("ru", "Другой"))).then().statusCode(200);

        Editor.merge(loser, survivor).then().statusCode(412).body("currentVersion", equalTo(2));
        Editor.asking()
                .contentType("application/json")
                .body(Map.of("into", survivor.id()))
                .put(loser.path() + "/merge")
                .then()
                .statusCode(428);
        Editor.merge(loser.version(2), survivor).then().statusCode(200);
    }

    @Test
    void onlyWhatCanTakeItsPlaceIsASurvivor() {
        WorkingCopy loser = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy trashed = Editor.created("people", Newsdesk.named("Удален"));
        Editor.trash(trashed).then().statusCode(204);

        for (WorkingCopy wrong : List.of(
                loser,
                trashed,
                new WorkingCopy("people", UUID.randomUUID(), 1),
                Editor.published("organizations", Newsdesk.named("Организация")))) {
            Editor.merge(loser, wrong)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/invalid-content"))
                    .body("errors.pointer", contains("/into"));
        }
        Editor.asking()
                .header("If-Match", loser.etag())
                .contentType("application/json")
                .body(Map.of())
                .put(loser.path() + "/merge")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/into"));
        Editor.read(loser).then().body("lifecycle.state", equalTo("published"));
    }

    @Test
    void readersLoseNothingByIt() {
        WorkingCopy loser = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy draft = Editor.created("people", Newsdesk.named("Черновик"));

        Editor.merge(loser, draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .body("errors.pointer", contains("/into"));
        Editor.publish(draft).then().statusCode(200);
        Editor.merge(loser, draft).then().statusCode(200);
    }

    @Test
    void whatIsInTheTrashIsNotMerged() {
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy trashed = Editor.created("people", Newsdesk.named("Удален"));
        Editor.trash(trashed).then().statusCode(204);

        Editor.merge(trashed, survivor).then().statusCode(409).body("type", equalTo("/problems/trashed"));
    }

    @Test
    void nothingIsMergedIntoWhatWasMergedItself() {
        WorkingCopy last = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy middle = merged("people", last);
        WorkingCopy other = Editor.published("people", Newsdesk.named("Человек"));

        Editor.merge(other, middle)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/merged"))
                .body("survivor", equalTo(last.id().toString()));
        Editor.merge(last, middle).then().statusCode(409).body("type", equalTo("/problems/merged"));
    }

    @Test
    void slugsOfTheLoserStayTaken() {
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy loser = merged("people", survivor);
        Map<String, Object> content = new HashMap<>(Newsdesk.named("Новый"));
        content.put("slug", loser.slug());

        Editor.create("people", content).then().statusCode(409).body("type", equalTo("/problems/slug-taken"));
        Editor.patch(survivor, Map.of("slug", loser.slug())).then().statusCode(409);
    }

    @Test
    void theChangeLogTellsOfBoth() throws SQLException {
        WorkingCopy survivor = Editor.published("organizations", Newsdesk.named("Организация"));
        WorkingCopy loser = Editor.published("organizations", Newsdesk.named("Организация"));
        WorkingCopy unknown = Editor.created("organizations", Newsdesk.named("Организация"));

        Editor.merge(loser, survivor).then().statusCode(200);
        Editor.merge(unknown, survivor).then().statusCode(200).body("changeNumber", nullValue());

        assertThat(changes(survivor)).containsExactly("appeared published", "changed merged");
        assertThat(changes(loser)).containsExactly("appeared published", "gone merged");
        assertThat(changes(unknown)).isEmpty();
    }

    @Test
    void whatNamesAMergedDraftNeedsTheSurvivorInstead() {
        WorkingCopy survivor = Editor.created("people", Newsdesk.named("Остается"));
        WorkingCopy loser = merged(Editor.created("people", Newsdesk.named("Человек")), survivor);
        WorkingCopy article = quoting(loser);

        Editor.publish(article)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-ready"))
                .body("errors.pointer", contains("/quotes/0/speaker/person"))
                .body("errors.detail", hasItem(org.hamcrest.Matchers.containsString("«Остается")));
        Editor.publishWithReferences(article).then().statusCode(200);
        Editor.read(survivor).then().body("lifecycle.state", equalTo("published"));
        given().get("/v1/articles/" + article.id())
                .then()
                .body("quotes[0].speaker.id", equalTo(survivor.id().toString()));
    }

    @Test
    void whatIsPublicUnderASurvivorCanBeWithdrawnOnlyAfterWhatNamesTheLoser() {
        WorkingCopy survivor = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy loser = Editor.published("people", Newsdesk.named("Человек"));
        WorkingCopy article = quoting(loser);
        Editor.publish(article).then().statusCode(200);
        Editor.merge(loser, survivor).then().statusCode(200);

        Editor.withdraw(survivor)
                .then()
                .statusCode(409)
                .body("referrers.id", hasItem(article.id().toString()));
        Editor.withdraw(article).then().statusCode(200);
        Editor.withdraw(survivor).then().statusCode(200);
        Editor.publish(article).then().statusCode(409).body("errors.pointer", contains("/quotes/0/speaker/person"));
    }

    @Test
    void whatOthersStandForIsNotPurged() {
        WorkingCopy survivor = Editor.created("people", Newsdesk.named("Остается"));
        WorkingCopy loser = merged(Editor.created("people", Newsdesk.named("Человек")), survivor);
        WorkingCopy article = quoting(loser);
        Editor.trash(survivor).then().statusCode(204);

        Editor.asking()
                .get(survivor.path() + "/referencing")
                .then()
                .body("data.id", contains(article.id().toString()));
        Editor.asking()
                .header("If-Match", survivor.etag())
                .put(survivor.path() + "/purge")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/still-referenced"))
                .body("referrers.id", hasItem(loser.id().toString()));
    }

    private static WorkingCopy quoting(WorkingCopy person) {
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("quotes", List.of(Newsdesk.card("q1", person, "Да.")));
        return Editor.created("articles", content);
    }

    private static WorkingCopy merged(String kind, WorkingCopy survivor) {
        return merged(Editor.published(kind, Newsdesk.ready(kind)), survivor);
    }

    private static WorkingCopy merged(WorkingCopy loser, WorkingCopy survivor) {
        Editor.merge(loser, survivor).then().statusCode(200);
        return loser;
    }

    private List<String> changes(WorkingCopy copy) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT operation || ' ' || reason FROM delivery.change WHERE id = ? ORDER BY number")) {
            statement.setObject(1, copy.id());
            try (ResultSet row = statement.executeQuery()) {
                List<String> changes = new ArrayList<>();
                while (row.next()) {
                    changes.add(row.getString(1));
                }
                return changes;
            }
        }
    }
}
