package org.dateline.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in the trash comes out again, or is gone for ever. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class TrashTest {

    @Inject
    AgroalDataSource owner;

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void everyKindComesOutOfTheTrashAgain(String kind) {
        WorkingCopy copy = Editor.created(kind, Newsdesk.ready(kind));
        Editor.delete(copy, "trash").then().statusCode(404);
        Editor.trash(copy).then().statusCode(204);

        Editor.delete(copy, "trash").then().statusCode(200).body("state", equalTo("draft"));
        Editor.publish(copy).then().statusCode(200);
        Editor.get(copy, "steps").then().body("data.action", contains("publish", "recover", "trash", "create"));
    }

    @ParameterizedTest
    @MethodSource("org.dateline.testing.Newsdesk#kinds")
    void everyKindIsPurgedWithAllThatBelongsToIt(String kind) throws SQLException {
        WorkingCopy copy = Editor.created(kind, Newsdesk.ready(kind));
        Editor.replace(copy, Newsdesk.ready(kind)).then().statusCode(200);
        String slug = Editor.read(copy).jsonPath().getString("lifecycle.slug");
        WorkingCopy latest = copy.version(2);
        Editor.put(latest, "purge").then().statusCode(409).body("type", equalTo("/problems/wrong-state"));
        Editor.trash(latest).then().statusCode(204);

        Editor.put(latest, "purge").then().statusCode(204);

        Editor.read(latest).then().statusCode(404);
        assertThat(count("SELECT count(*) FROM editorial.revision WHERE document = ?", copy.id()))
                .isZero();
        assertThat(count("SELECT count(*) FROM editorial.slug WHERE document = ?", copy.id()))
                .isZero();
        Map<String, Object> next = Newsdesk.ready(kind);
        next.put("slug", slug);
        Editor.create(kind, next).then().statusCode(201);
    }

    @Test
    void aStoryIsPurgedWithItsQuotesAndCorrections() throws SQLException {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy speaker = Editor.published("people", Newsdesk.named("Человек"));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("quotes", List.of(Newsdesk.card("q1", speaker, "Слова.")));
        content.put("corrections", List.of(Map.of("key", "c1", "text", "Было не так.")));
        WorkingCopy article = Editor.published("articles", content);
        Editor.withdraw(article).then().statusCode(200);
        Editor.trash(article).then().statusCode(204);

        Editor.put(article, "purge").then().statusCode(204);

        assertThat(count("SELECT count(*) FROM editorial.quote WHERE article = ?", article.id()))
                .isZero();
        assertThat(count("SELECT count(*) FROM editorial.correction WHERE article = ?", article.id()))
                .isZero();
        Editor.asking().get("/v1/articles/" + article.id()).then().statusCode(410);
    }

    @Test
    void aSlugThatWasPublicOutlivesItsDocument() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        String slug = Editor.read(section).jsonPath().getString("lifecycle.slug");
        Editor.withdraw(section).then().statusCode(200);
        Editor.trash(section).then().statusCode(204);
        Editor.put(section, "purge").then().statusCode(204);

        Map<String, Object> other = Newsdesk.named("Рубрика");
        other.put("slug", slug);
        Editor.create("sections", other).then().statusCode(409).body("type", equalTo("/problems/slug-taken"));
    }

    @Test
    void whatIsReferredToIsNotPurged() {
        WorkingCopy section = Editor.created("sections", Newsdesk.named("Рубрика"));
        WorkingCopy article = Editor.created("articles", Newsdesk.article(section));
        Editor.trash(section).then().statusCode(204);

        Editor.put(section, "purge")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/still-referenced"))
                .body("count", equalTo(1))
                .body("referrers.id", contains(article.id().toString()));
        Editor.trash(article).then().statusCode(204);
        Editor.put(article, "purge").then().statusCode(204);
        Editor.put(section, "purge").then().statusCode(204);
    }

    @Test
    void twoThatNameEachOtherCanBePurged() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy one = Editor.created("articles", Newsdesk.article(section));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("related", List.of(one.id()));
        WorkingCopy other = Editor.created("articles", content);
        Editor.patch(one, Map.of("related", List.of(other.id()))).then().statusCode(200);
        Editor.trash(one.version(2)).then().statusCode(204);
        Editor.put(one.version(2), "purge").then().statusCode(409);
        Editor.trash(other).then().statusCode(204);

        Editor.put(one.version(2), "purge").then().statusCode(204);
        Editor.put(other, "purge").then().statusCode(204);
    }

    @Test
    void theTrashOfOthersKeepsNobodyFromSaving() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy related = Editor.created("articles", Newsdesk.article(section));
        Map<String, Object> content = Newsdesk.article(section);
        content.put("related", List.of(related.id()));
        WorkingCopy story = Editor.created("articles", content);
        Editor.trash(related).then().statusCode(204);

        Editor.patch(story, Map.of("lead", "Другой.")).then().statusCode(200);
        Editor.create("articles", content).then().statusCode(422);
    }

    private int count(String sql, UUID id) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
