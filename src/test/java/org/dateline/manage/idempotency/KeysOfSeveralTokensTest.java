package org.dateline.manage.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.Digests;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Keyed;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KeysOfSeveralTokensTest.StoredTokensCount.class)
@WithTestResource(DatabaseResource.class)
class KeysOfSeveralTokensTest {

    @Inject
    AgroalDataSource owner;

    public static final class StoredTokensCount implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dateline.admin-token", "");
        }
    }

    @Test
    void whatOneCallerWasAnsweredNoOtherIsTold() throws SQLException {
        String one = storedToken();
        String other = storedToken();
        String key = Keyed.key();
        Map<String, Object> content = Newsdesk.named("Рубрика");

        Response first = create(one, key, content);
        Response foreign = create(other, key, content);
        Response again = create(one, key, content);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(foreign.statusCode()).isEqualTo(201);
        assertThat(foreign.header(Keyed.REPLAYED)).isNull();
        assertThat(foreign.<String>path("id")).isNotEqualTo(first.<String>path("id"));
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    }

    private String storedToken() throws SQLException {
        String token = "a-token-of-some-editor-" + UUID.randomUUID();
        try (Connection connection = owner.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO editorial.access_token (id, label, hash)
                        VALUES (?, 'test', ?)
                        """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, Digests.sha256(token.getBytes(StandardCharsets.US_ASCII)));
            insert.executeUpdate();
        }
        return token;
    }

    private static Response create(String token, String key, Map<String, Object> content) {
        return given().header("Authorization", "Bearer " + token)
                .header(Keyed.HEADER, key)
                .contentType("application/json")
                .body(content)
                .post("/manage/v1/sections");
    }
}
