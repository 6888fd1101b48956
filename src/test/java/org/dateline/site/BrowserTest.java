package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens the pages in Chromium, where it is installed. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"))
class BrowserTest {

    @TestHTTPResource
    URL server;

    @TempDir
    Path directory;

    @BeforeEach
    void findBrowser() {
        assumeThat(Browser.installed())
                .as("Chromium, which looks at the pages; it is not installed here, so nothing has looked")
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 390, A headless CMS for newsrooms",
        "problems, 390, It is no longer here",
        "docs, 390, Dateline delivery API",
        "docs, 1440, List articles",
        "docs#management, 1440, Dateline management API"
    })
    void aPageShowsAndAsksNobodyElse(String path, int width, String content) throws Exception {
        Browser.Visit visit = Browser.visit(server + path, width, directory);

        assertThat(visit.document()).contains(content);
        assertThat(visit.complaints()).as("what the console says").isEmpty();
        assertThat(visit.requests())
                .as("what the page has asked for")
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith(server.toString()));
    }
}
