package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes in, what goes out is in the contract.
 *
 * <p>A round over all operations by default; {@code -Dfuzz.minutes=30} goes on for as long, {@code -Dfuzz.seed=…} begins
 * elsewhere, {@code -Dfuzz.url=http://localhost:8080 -Dfuzz.token=…} asks another server, which needs the demonstration.
 */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = {
            @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"),
            // Not that of another test, which would find more in it than it knows of.
            @ResourceArg(name = "for", value = "fuzz")
        })
@Tag("I13")
class FuzzTest {

    private static final int REQUESTS_PER_OPERATION = 30;

    @TestHTTPResource
    URL server;

    @Test
    void everyAnswerIsInTheContract() throws URISyntaxException {
        URI address = URI.create(System.getProperty("fuzz.url", server.toURI().toString()));
        String token = System.getProperty("fuzz.token", TestDatabase.ADMIN_TOKEN);
        Campaign campaign = new Campaign(address, token, Long.getLong("fuzz.seed", 20_260_309L));

        campaign.run(Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 0)), REQUESTS_PER_OPERATION);

        System.out.println(campaign.report());
        assertThat(campaign.findings()).as(campaign::report).isEmpty();
        assertThat(campaign.neverSucceeded())
                .as("operations that were only ever refused: a fuzz test of doors that stay shut")
                .hasSizeLessThan(15);
    }
}
