package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class CorrectionsTest {

    @Inject
    DataSource owner;

    @Test
    void aCorrectionIsDatedByItsFirstPublication() throws SQLException {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));

        correct(article, List.of(Map.of("key", "c1", "text", "Сумма была названа неверно.")));
        Editor.publish(article.version(2)).then().statusCode(200);

        JsonPath corrected = given().get("/v1/articles/" + article.id()).jsonPath();
        assertThat(corrected.getList("corrections")).hasSize(1);
        assertThat(corrected.getString("corrections[0].text")).isEqualTo("Сумма была названа неверно.");
        assertThat(corrected.getLong("corrections[0].correctedVersion")).isEqualTo(1);
        assertThat(corrected.getLong("corrections[0].version")).isEqualTo(2);
        assertThat(corrected.getString("corrections[0].datePublished")).isEqualTo(corrected.getString("dateModified"));
        assertThat(reasonOfLastChange(article.id())).isEqualTo("corrected");
    }

    @Test
    void laterPublicationsKeepItsDate() throws SQLException {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));
        correct(article, List.of(Map.of("key", "c1", "text", "Первое.")));
        Editor.publish(article.version(2)).then().statusCode(200);
        JsonPath first = given().get("/v1/articles/" + article.id()).jsonPath();

        Editor.patch(article.version(2), Map.of("kicker", "Дополнено")).then().statusCode(200);
        Editor.publish(article.version(3)).then().statusCode(200);

        given().get("/v1/articles/" + article.id())
                .then()
                .body("corrections.text", contains("Первое."))
                .body("corrections[0].datePublished", equalTo(first.getString("corrections[0].datePublished")))
                .body("corrections[0].version", equalTo(2));
        assertThat(reasonOfLastChange(article.id())).isEqualTo("updated");
    }

    @Test
    void anotherTextUnderTheSameKeyIsNews() throws SQLException {
        WorkingCopy article = Editor.published("articles", Newsdesk.ready("articles"));
        correct(article, List.of(Map.of("key", "c1", "text", "Первое.")));
        Editor.publish(article.version(2)).then().statusCode(200);

        correct(article.version(2), List.of(Map.of("key", "c1", "text", "Другое.")));
        Editor.publish(article.version(3)).then().statusCode(200);

        JsonPath corrected = given().get("/v1/articles/" + article.id()).jsonPath();
        assertThat(corrected.getLong("corrections[0].version")).isEqualTo(3);
        assertThat(corrected.getLong("corrections[0].correctedVersion")).isEqualTo(2);
        assertThat(corrected.getString("corrections[0].datePublished")).isEqualTo(corrected.getString("dateModified"));
        assertThat(reasonOfLastChange(article.id())).isEqualTo("corrected");
    }

    @Test
    void aCorrectionInTheFirstPublicationCorrectsNoVersion() {
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put("corrections", List.of(Map.of("key", "c1", "text", "Исправлено до переноса.")));

        WorkingCopy article = Editor.published("articles", content);

        given().get("/v1/articles/" + article.id())
                .then()
                .body("corrections", hasSize(1))
                .body("corrections[0].correctedVersion", nullValue());
    }

    @Test
    void twoCorrectionsDoNotShareAKey() {
        Map<String, Object> content = Newsdesk.ready("articles");
        content.put(
                "corrections", List.of(Map.of("key", "c1", "text", "Одно."), Map.of("key", "c1", "text", "Другое.")));

        Editor.create("articles", content)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/corrections/1/key"));
    }

    private static void correct(WorkingCopy article, List<?> corrections) {
        Editor.patch(article, Map.of("corrections", corrections)).then().statusCode(200);
    }

    private String reasonOfLastChange(UUID article) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT reason FROM delivery.change WHERE id = ? ORDER BY number DESC LIMIT 1")) {
            statement.setObject(1, article);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
