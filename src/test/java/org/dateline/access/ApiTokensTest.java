package org.dateline.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Keyed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("T2")
class ApiTokensTest {

    private static final String TOKENS = "/manage/v1/tokens";
    private static final String ME = "/manage/v1/me";

    @Inject
    AgroalDataSource owner;

    @Test
    void theSecretIsShownOnceAndKeptNowhere() throws SQLException {
        Response made = HandedOut.wanted(Map.of("label", "агрегатор", "scopes", List.of("read", "write")));

        String secret = made.path("secret");
        String prefix = made.path("token.prefix");
        String address = made.header("Location");
        assertThat(secret).matches("dateline_" + prefix + "_[A-Za-z0-9_-]{43}");
        assertThat(prefix).matches("[a-z2-7]{10}");
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String kept = secret.substring(secret.length() - 43);
        assertThat(Editor.asking().get(address).asString()).contains(prefix).doesNotContain(kept);
        assertThat(Editor.asking().get(TOKENS).asString()).contains(prefix).doesNotContain(kept);
        for (String table : tables()) {
            assertThat(find(table, kept)).as(table).isZero();
        }
    }

    @Test
    void aTokenActsAsAnAccountOfItsOwn() {
        HandedOut token = HandedOut.made(Map.of("label", "  Лента\u202e\n новостей ", "role", "author"));

        Response me = token.asking().get(ME);

        assertThat(me.<String>path("id")).isEqualTo(token.account().toString());
        assertThat(me.<String>path("displayName")).isEqualTo("Лента новостей");
        assertThat(me.<String>path("credential")).isEqualTo("token");
        assertThat(me.<String>path("role")).isEqualTo("author");
        assertThat(me.<List<String>>path("scopes")).isEmpty();
        Response user = Editor.asking().get("/manage/v1/users/" + token.account());
        assertThat(user.<String>path("subject")).isEqualTo("token:" + token.prefix());
        assertThat(user.<String>path("issuer")).isNull();
    }

    @Test
    void aMachineHasScopesAndNoRole() {
        HandedOut token = HandedOut.scopes("publish", "read", "read");

        Response me = token.asking().get(ME);

        assertThat(me.<List<String>>path("scopes")).containsExactly("read", "publish");
        assertThat(me.<String>path("role")).isNull();
    }

    @Test
    void whoAsksKnowsTheAdministrator() {
        Response me = Editor.asking().get(ME);

        assertThat(me.<String>path("id")).isEqualTo(Actor.ADMINISTRATOR.id().toString());
        assertThat(me.<String>path("credential")).isEqualTo("administrator");
        assertThat(me.<String>path("role")).isEqualTo("administrator");
        assertThat(me.<String>path("expiresAt")).isNull();
    }

    @Test
    void aTokenIsGoodForARoleOrForScopesNotForBothOrNothing() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("label", "x"),
                Map.of("label", "x", "scopes", List.of()),
                Map.of("label", "x", "role", "editor", "scopes", List.of("read")),
                Map.of("label", "x", "role", "owner"),
                Map.of("label", "x", "role", "EDITOR"),
                Map.of("label", "x", "scopes", List.of("everything")),
                Map.of("label", " ", "role", "editor"),
                Map.of("label", "\u202e\u200b", "role", "editor"),
                Map.of("label", "x".repeat(101), "role", "editor"),
                Map.of("role", "editor"),
                Map.of("label", "x", "role", "editor", "expiresAt", "2020-01-01T00:00:00Z"))) {
            assertThat(HandedOut.wanted(wrong).statusCode()).as("%s", wrong).isEqualTo(422);
        }
        assertThat(HandedOut.wanted(Map.of("label", "x", "role", "editor", "prefix", "aaaaaaaaaa"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @Tag("T3")
    void aRevokedTokenIsRefusedAtOnceAndStaysInTheList() {
        HandedOut token = HandedOut.role("editor");
        assertThat(token.asking().get(ME).statusCode()).isEqualTo(200);

        Response revoked = Editor.asking().delete(TOKENS + "/" + token.id());
        Response again = Editor.asking().delete(TOKENS + "/" + token.id());

        assertThat(token.asking().get(ME).statusCode()).isEqualTo(401);
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(again.statusCode()).isEqualTo(204);
        Response seen = Editor.asking().get(TOKENS + "/" + token.id());
        assertThat(seen.<String>path("revokedAt")).isNotNull();
        assertThat(Editor.asking().get(TOKENS).<List<String>>path("data.id"))
                .contains(token.id().toString());
        assertThat(Editor.asking().get("/manage/v1/audit?subject=" + token.id()).<List<String>>path("data.action"))
                .containsExactly("revokeToken", "createToken");
    }

    @Test
    @Tag("T3")
    void whatAnotherInstanceRevokesIsRefusedByTheNextRequest() throws SQLException {
        HandedOut token = HandedOut.role("editor");
        assertThat(token.asking().get(ME).statusCode()).isEqualTo(200);

        execute("UPDATE editorial.access_token SET revoked_at = now() WHERE id = ?", token.id());

        assertThat(token.asking().get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsRefusedByTheClockOfTheDatabase() throws SQLException {
        HandedOut token = HandedOut.made(Map.of(
                "label",
                "brief",
                "role",
                "editor",
                "expiresAt",
                Instant.now().plusSeconds(3600).toString()));
        Response before = token.asking().get(ME);

        execute("UPDATE editorial.access_token SET expires_at = now() WHERE id = ?", token.id());

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.<String>path("expiresAt")).isNotNull();
        assertThat(token.asking().get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("T4")
    void nobodyIsToldWhyATokenIsRefused() throws SQLException {
        HandedOut revoked = HandedOut.role("editor");
        HandedOut expired = HandedOut.role("editor");
        HandedOut known = HandedOut.role("editor");
        execute("UPDATE editorial.access_token SET revoked_at = now() WHERE id = ?", revoked.id());
        execute("UPDATE editorial.access_token SET expires_at = now() WHERE id = ?", expired.id());
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String token : List.of(
                revoked.secret(),
                expired.secret(),
                Token.mint().secret(),
                Token.generate().secret(),
                known.secret().substring(0, known.secret().length() - 1) + "-",
                "dateline_" + known.prefix() + "_" + Token.mint().secret().substring(20),
                known.prefix(),
                "x",
                "eyJhbGciOiJub25lIn0.e30.x",
                "x".repeat(5000))) {
            Response answer = HandedOut.asking(token).get(ME);
            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"dateline\"");
            Map<String, Object> body = new HashMap<>(answer.jsonPath().getMap(""));
            body.remove("traceId");
            answers.add(body);
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
    }

    @Test
    void useIsNotedAtMostOnceAMinute() throws SQLException {
        HandedOut token = HandedOut.role("author");
        assertThat(lastUsed(token)).isNull();

        token.asking().get(ME);
        String first = lastUsed(token);
        token.asking().get(ME);
        String second = lastUsed(token);
        execute(
                "UPDATE editorial.access_token SET last_used_at = last_used_at - interval '61 seconds' WHERE id = ?",
                token.id());
        String earlier = lastUsed(token);
        token.asking().get(ME);

        assertThat(first).isNotNull();
        assertThat(second).isEqualTo(first);
        assertThat(Instant.parse(lastUsed(token))).isAfter(Instant.parse(earlier));
    }

    @Test
    void aSecretIsNeverKeptForARepetition() throws SQLException {
        String key = Keyed.key();

        Response answer = Keyed.asking(key)
                .contentType(ContentType.JSON)
                .body(Map.of("label", "x", "role", "editor"))
                .post(TOKENS);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("Idempotency-Key:");
        assertThat(Keyed.asking(key)
                        .delete(TOKENS + "/" + HandedOut.role("editor").id())
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"administrator", "editor"})
    @Tag("W8")
    void noTokenMakesAnother(String role) {
        HandedOut token = HandedOut.role(role);

        Response refused = token.asking()
                .contentType(ContentType.JSON)
                .body(Map.of("label", "x", "role", role))
                .post(TOKENS);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(token.asking().get(TOKENS).statusCode()).isEqualTo(403);
        assertThat(token.asking().delete(TOKENS + "/" + token.id()).statusCode())
                .isEqualTo(403);
        assertThat(token.asking().get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void theAdministratorsTokenIsNotInTheListAndCannotBeRevoked() throws SQLException {
        UUID id = UUID.randomUUID();
        execute(
                "INSERT INTO editorial.access_token (id, label, hash) VALUES (?, 'x', sha256(gen_random_uuid()::text::bytea))",
                id);

        assertThat(Editor.asking().get(TOKENS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(Editor.asking().delete(TOKENS + "/" + id).statusCode()).isEqualTo(404);
        execute("DELETE FROM editorial.access_token WHERE id = ?", id);
    }

    @Test
    void aTokenComesInOneHeaderAndNowhereElse() {
        String secret = HandedOut.role("editor").secret();

        assertThat(given().get(ME + "?access_token=" + secret).statusCode()).isEqualTo(401);
        assertThat(given().cookie("access_token", secret)
                        .cookie("q_session", secret)
                        .get(ME)
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().auth().preemptive().basic("token", secret).get(ME).statusCode())
                .isEqualTo(401);
        assertThat(given().header("X-Api-Key", secret).get(ME).statusCode()).isEqualTo(401);
        assertThat(given().header("Authorization", "Bearer " + secret)
                        .header("Authorization", "Bearer " + secret)
                        .get(ME)
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().header("Proxy-Authorization", "Bearer " + secret)
                        .get(ME)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theListGoesOnFromPageToPage() {
        for (int i = 0; i < 3; i++) {
            HandedOut.role("contributor");
        }
        Response first = Editor.asking().get(TOKENS + "?limit=2");
        Response second = Editor.asking().get(TOKENS + "?limit=2&cursor=" + first.path("page.next"));
        Response back = Editor.asking().get(TOKENS + "?limit=2&cursor=" + second.path("page.prev"));

        assertThat(first.<List<String>>path("data.id")).hasSize(2).doesNotContainAnyElementsOf(second.path("data.id"));
        assertThat(back.<List<String>>path("data.id")).isEqualTo(first.path("data.id"));
        assertThat(first.<String>path("meta.order")).isEqualTo("-id");
    }

    private String lastUsed(HandedOut token) {
        return Editor.asking().get(TOKENS + "/" + token.id()).path("lastUsedAt");
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private List<String> tables() throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE schemaname IN ('editorial', 'delivery') ORDER BY 1
                        """);
                ResultSet rows = statement.executeQuery()) {
            List<String> tables = new ArrayList<>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private int find(String table, String secret) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT count(*) FROM " + table + " t WHERE t::text LIKE '%' || ? || '%'")) {
            statement.setString(1, secret);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
