package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Known;
import org.dateline.testing.PublicWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are not kept beyond the end of a story that they do not show and yet tell of. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExpiryTest {

    private static final Instant DAY = Instant.parse("2025-06-29T14:15:00Z");

    @Inject
    PublicWorld world;

    private String list;

    @BeforeEach
    void threeStoriesOfWhichTheOldestEndsSoon() {
        Known section = world.section("Мир", null);
        world.story(section).published(DAY.plusSeconds(2)).publish();
        world.story(section).published(DAY.plusSeconds(1)).publish();
        world.story(section)
                .published(DAY)
                .expires(Instant.now().plusSeconds(5))
                .publish();
        list = "/v1/articles?section=" + section.slug();
    }

    @Test
    void aPageIsKeptAsLongAsItIsKnownToHaveANextOne() {
        assertThat(kept(list + "&limit=2")).isLessThanOrEqualTo(5);
        assertThat(kept(list + "&limit=1")).isEqualTo(10);
    }

    @Test
    void aNumberIsKeptAsLongAsItIsRight() {
        assertThat(kept(list + "&limit=1&count=exact")).isLessThanOrEqualTo(5);
        assertThat(kept(list + "&limit=1&count=estimated")).isLessThanOrEqualTo(5);
    }

    private static int kept(String path) {
        String header = given().get(path).header("Cache-Control");
        return Integer.parseInt(header.replaceAll(".*max-age=([0-9]+).*", "$1"));
    }
}
