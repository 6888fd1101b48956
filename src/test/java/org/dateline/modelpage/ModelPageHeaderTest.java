package org.dateline.modelpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.testing.Chromium;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model page's header as the sample front end shows it, with what the demonstration has for it. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"))
class ModelPageHeaderTest {

    /** The page tells of pictures by their names in English; here they are pictures. */
    private static final Pattern PICTURE = Pattern.compile("on air preview|(yandex )?weather icon|currency");

    private static final String SEEN = """
            [...document.querySelectorAll('.onair img, .weather img')]
                .filter(each => each.naturalWidth && each.offsetWidth).length""";

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
    void everyLineIsSeenWhereItStands(int width) throws IOException {
        List<String> lines = ModelPage.lines();
        List<String> words = lines.subList(0, lines.indexOf(ModelPage.SECTION)).stream()
                .map(line -> PICTURE.matcher(line).replaceAll(""))
                .filter(line -> !line.isEmpty())
                .toList();

        try (Chromium browser = Chromium.start(directory, server)) {
            Tab tab = browser.tab(width, "light").open(server + "sample/?path=/ru");

            assertThat(words).hasSize(7);
            assertThat(tab.texts(".informers")).singleElement().asString().containsSubsequence(words);
            assertThat(tab.tell(SEEN).asInt())
                    .as("the preview and the icon of the weather")
                    .isEqualTo(2);
        }
    }
}
