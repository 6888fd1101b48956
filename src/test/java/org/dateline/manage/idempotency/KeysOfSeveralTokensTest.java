package org.dateline.manage.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Keyed;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class KeysOfSeveralTokensTest {

    @Test
    void whatOneCallerWasAnsweredNoOtherIsTold() {
        HandedOut one = HandedOut.role("editor");
        HandedOut other = HandedOut.role("editor");
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

    private static Response create(HandedOut token, String key, Map<String, Object> content) {
        return token.asking()
                .header(Keyed.HEADER, key)
                .contentType("application/json")
                .body(content)
                .post("/manage/v1/sections");
    }
}
