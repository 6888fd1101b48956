package org.dateline.modelpage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.testing.Chromium;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model page as the sample front end shows it: every line of it can be seen, in its order. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ModelPageOnScreenTest {

    @TestHTTPResource
    URL server;

    @TempDir
    Path directory;

    @BeforeEach
    void thePageAndABrowserAreThere() {
        assumeTrue(Files.exists(ModelPage.FILE), "SKIPPED: " + ModelPage.FILE + " is not beside the project");
        assumeThat(Chromium.installed())
                .as("Chromium, which looks at the page; it is not installed here, so nothing has looked")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyLineOfTheStoryIsSeenWhereItStands(int width) throws IOException {
        ModelPageEntry entry = ModelPageEntry.enter(ModelPage.read());
        String path = given().get("/v1/articles/" + entry.article().id()).path("path");

        List<String> seen;
        try (Chromium browser = Chromium.start(directory, server)) {
            seen = browser.tab(width, "light")
                    .open(server + "sample/?path=" + path)
                    .lines();
        }

        assertThat(seen.stream().map(ModelPageOnScreenTest::comparable).toList())
                .containsSubsequence(storyLines().stream()
                        .map(ModelPageOnScreenTest::comparable)
                        .toList());
    }

    /** From the rubric to the end; what is above it is the header, which every page has. */
    private static List<String> storyLines() throws IOException {
        List<String> lines = ModelPage.lines();
        return lines.subList(lines.indexOf(ModelPage.SECTION), lines.size());
    }

    private static String comparable(String line) {
        return line.toUpperCase(Locale.ROOT);
    }
}
