package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Instant;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Issued;
import org.dateline.testing.NobodyListens;
import org.junit.jupiter.api.Test;

/** The application has started while the identity provider was away. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@TestProfile(NobodyListens.class)
class AbsentIssuerTest {

    private static final String ME = "/manage/v1/me";

    @Test
    void peopleAreToldToComeAgainAndTokensOfOursGoOn() {
        String token = Issued.to("editor").token();

        Response refused = HandedOut.asking(token).get(ME);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(HandedOut.role("editor").asking().get(ME).statusCode()).isEqualTo(200);
        assertThat(Editor.asking().get(ME).statusCode()).isEqualTo(200);
        assertThat(HandedOut.asking("eyJhbGciOiJub25lIn0.e30.AA").get(ME).statusCode())
                .isEqualTo(401);

        Issued.ask("/outage?false", "");

        Instant deadline = Instant.now().plusSeconds(30);
        int status = HandedOut.asking(token).get(ME).statusCode();
        while (status == 503 && Instant.now().isBefore(deadline)) {
            status = HandedOut.asking(token).get(ME).statusCode();
        }
        assertThat(status).isEqualTo(200);
    }
}
