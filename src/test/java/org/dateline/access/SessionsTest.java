package org.dateline.access;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Issued;
import org.dateline.testing.Keyed;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.StubIssuer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People whom an identity provider has let in. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubIssuer.class)
class SessionsTest {

    private static final String ME = "/manage/v1/me";
    private static final String USERS = "/manage/v1/users";

    @Inject
    AgroalDataSource owner;

    @Test
    void whoComesForTheFirstTimeGetsAnAccount() {
        String address = "aigul@example.org";
        Issued issued = Issued.to("author", "editor").claim("email", address).claim("preferred_username", address);
        String token = issued.token();

        Response me = HandedOut.asking(token).get(ME);

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.<String>path("displayName")).isEqualTo("Айгуль Токтоева");
        assertThat(me.<String>path("credential")).isEqualTo("session");
        assertThat(me.<String>path("role")).isEqualTo("editor");
        assertThat(me.<String>path("expiresAt")).isNotNull();
        Response user = Editor.asking().get(USERS + "/" + me.path("id"));
        assertThat(user.<String>path("subject")).isEqualTo(issued.subject());
        assertThat(user.<String>path("issuer")).isEqualTo(Issued.issuer());
        assertThat(user.<String>path("role")).isEqualTo("editor");
        assertThat(user.<String>path("lastSeenAt")).isNotNull();
        assertThat(user.<Boolean>path("settings.disabled")).isFalse();
        assertThat(HandedOut.asking(issued.token()).get(ME).<String>path("id")).isEqualTo(me.path("id"));
        assertThat(user.asString() + me.asString()).doesNotContain(address);
        assertThat(Editor.asking().get(USERS + "?limit=100").asString()).doesNotContain(address);
    }

    @Test
    void whoComesOftenIsWrittenDownOnlyWhenSomethingHasChanged() throws SQLException {
        Issued issued = Issued.to("author");
        UUID id = id(issued);
        String before = row(id);

        HandedOut.asking(issued.token()).get(ME);
        assertThat(row(id)).isEqualTo(before);

        issued.claim("name", "А. Токтоева");
        assertThat(HandedOut.asking(issued.token()).get(ME).<String>path("displayName"))
                .isEqualTo("А. Токтоева");
        assertThat(row(id)).isNotEqualTo(before).contains("А. Токтоева");

        execute("UPDATE editorial.account SET last_seen_at = last_seen_at - interval '61 seconds' WHERE id = ?", id);
        String later = row(id);
        HandedOut.asking(issued.token()).get(ME);
        assertThat(row(id)).isNotEqualTo(later);
    }

    @Test
    void ofManyFirstRequestsAtOnceThereIsOneAccount() throws Exception {
        String token = Issued.to("author").token();
        int callers = 8;
        CyclicBarrier together = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Callable<String> call = () -> {
                    together.await();
                    return HandedOut.asking(token).get(ME).path("id");
                };
                answers.add(threads.submit(call));
            }

            List<String> ids = new ArrayList<>();
            for (Future<String> answer : answers) {
                ids.add(answer.get());
            }

            assertThat(ids).doesNotContainNull().containsOnly(ids.get(0));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void namesAreCleanedAndNeverAnAddress() {
        assertThat(nameOf("name", "  Ann\u202e\n\tLee\u0000 ")).isEqualTo("Ann Lee");
        assertThat(nameOf("name", "ann@example.org")).startsWith("ann-");
        assertThat(nameOf("name", null)).startsWith("ann-");
        assertThat(nameOf("name", List.of("x"))).startsWith("ann-");
        assertThat(nameOf("name", "x".repeat(5000))).hasSize(100);
        String hidden = HandedOut.asking(Issued.to("author")
                        .claim("name", "a@example.org")
                        .claim("preferred_username", "a@example.org")
                        .claim("sub", UUID.randomUUID() + "@example.org")
                        .token())
                .get(ME)
                .path("displayName");
        assertThat(hidden).matches("user [0-9a-f]{8}");
    }

    @Test
    @Tag("T3")
    void whoIsDisabledIsRefusedByTheNextRequestAsIfNobodyKnewThem() {
        Issued issued = Issued.to("publisher");
        UUID id = id(issued);

        Response disabled = patch(id, "{\"disabled\": true}");
        Response refused = HandedOut.asking(issued.token()).get(ME);
        Response unknown = HandedOut.asking("x").get(ME);
        patch(id, "{\"disabled\": false}");

        assertThat(disabled.<Boolean>path("settings.disabled")).isTrue();
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.<String>path("detail")).isEqualTo(unknown.path("detail"));
        assertThat(HandedOut.asking(issued.token()).get(ME).statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("T3")
    void whatAnotherInstanceDecidesHoldsForTheNextRequest() throws SQLException {
        Issued issued = Issued.to("administrator");
        String token = issued.token();
        UUID id = id(issued);
        assertThat(HandedOut.asking(token).get("/manage/v1/audit?limit=1").statusCode())
                .isEqualTo(200);

        execute("UPDATE editorial.account SET role_limit = 'author' WHERE id = ?", id);
        assertThat(HandedOut.asking(token).get("/manage/v1/audit?limit=1").statusCode())
                .isEqualTo(403);
        assertThat(HandedOut.asking(token).get(ME).<String>path("role")).isEqualTo("author");

        execute("UPDATE editorial.account SET disabled_at = now() WHERE id = ?", id);
        assertThat(HandedOut.asking(token).get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    @Tag("T3")
    void aLimitLowersAndNeverLifts() {
        Issued issued = Issued.to("editor");
        UUID id = id(issued);

        patch(id, "{\"roleLimit\": \"contributor\"}");
        assertThat(HandedOut.asking(issued.token()).get(ME).<String>path("role"))
                .isEqualTo("contributor");
        patch(id, "{\"roleLimit\": \"administrator\"}");
        assertThat(HandedOut.asking(issued.token()).get(ME).<String>path("role"))
                .isEqualTo("editor");
        Response without = patch(id, "{\"roleLimit\": null}");
        assertThat(without.<String>path("settings.roleLimit")).isNull();
        assertThat(patch(id, "{\"roleLimit\": \"owner\"}").statusCode()).isEqualTo(422);
        assertThat(patch(id, "{\"displayName\": \"x\"}").statusCode()).isEqualTo(400);
        assertThat(patch(id, "[]").statusCode()).isEqualTo(400);
        assertThat(Editor.asking().get("/manage/v1/audit?subject=" + id).<List<String>>path("data.action"))
                .containsExactly("changeUser", "changeUser", "changeUser");
    }

    @Test
    @Tag("T3")
    void endedSessionsAreRefusedAndLaterOnesAreNot() {
        Issued issued = Issued.to("editor");
        String earlier = issued.token();
        UUID id = id(issued);

        Response ended = Editor.asking().delete(USERS + "/" + id + "/sessions");

        assertThat(ended.statusCode()).isEqualTo(204);
        assertThat(HandedOut.asking(earlier).get(ME).statusCode()).isEqualTo(401);
        String later = issued.claim("iat", Instant.now().getEpochSecond() + 3).token();
        assertThat(HandedOut.asking(later).get(ME).statusCode()).isEqualTo(200);
        assertThat(Editor.asking().get(USERS + "/" + id).<String>path("sessionsEndedAt"))
                .isNotNull();
    }

    @Test
    void onlyPeopleCanBeLimited() {
        UUID token = HandedOut.role("editor").account();
        for (UUID id : List.of(Actor.ADMINISTRATOR.id(), Actor.SYSTEM.id(), token)) {
            assertThat(patch(id, "{\"disabled\": true}").statusCode()).isEqualTo(409);
            assertThat(patch(id, "{\"roleLimit\": \"contributor\"}").statusCode())
                    .isEqualTo(409);
            assertThat(patch(id, "{\"disabled\": false}").statusCode()).isEqualTo(200);
        }
        assertThat(patch(UUID.randomUUID(), "{}").statusCode()).isEqualTo(404);
        assertThat(Editor.asking()
                        .delete(USERS + "/" + UUID.randomUUID() + "/sessions")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Tag("W8")
    void anAdministratorWithASessionHandsOutRights() {
        String administrator = Issued.to("administrator").token();
        UUID id = id(Issued.to("editor"));

        Response made = HandedOut.asking(administrator)
                .contentType(ContentType.JSON)
                .body(Map.of("label", "лента", "scopes", List.of("read")))
                .post("/manage/v1/tokens");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.<String>path("token.createdBy.name")).isEqualTo("Айгуль Токтоева");
        assertThat(HandedOut.asking(administrator)
                        .contentType("application/merge-patch+json")
                        .body("{\"disabled\": true}")
                        .patch(USERS + "/" + id)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRepetitionIsKnownByThePersonAndNotByTheToken() {
        Issued issued = Issued.to("editor");
        String key = Keyed.key();
        Map<String, Object> content = Newsdesk.named("Рубрика");

        Response first = create(issued.token(), key, content);
        Response refreshed = create(issued.claim("jti", "another").token(), key, content);
        Response foreign = create(Issued.to("editor").token(), key, content);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(refreshed.header(Keyed.REPLAYED)).isEqualTo("true");
        assertThat(refreshed.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(foreign.<String>path("id")).isNotEqualTo(first.path("id"));
    }

    private static Response create(String token, String key, Object content) {
        return HandedOut.asking(token)
                .header(Keyed.HEADER, key)
                .contentType(ContentType.JSON)
                .body(content)
                .post("/manage/v1/sections");
    }

    private static Response patch(UUID id, String patch) {
        return Editor.asking()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(USERS + "/" + id);
    }

    private static UUID id(Issued issued) {
        return HandedOut.asking(issued.token()).get(ME).jsonPath().getUUID("id");
    }

    private static String nameOf(String claim, Object value) {
        return HandedOut.asking(Issued.to("author")
                        .claim("preferred_username", "ann-" + UUID.randomUUID())
                        .claim(claim, value)
                        .token())
                .get(ME)
                .path("displayName");
    }

    private void execute(String sql, UUID id) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** With the number of the transaction that wrote it. */
    private String row(UUID id) throws SQLException {
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT xmin || ' ' || a::text FROM editorial.account a WHERE id = ?")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
