package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who configures a token that cannot be one is told so in a line, and nothing is started. */
class StartTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"too-short, at least 32 characters", "a token with spaces in it is no token at all, visible ASCII"})
    void anUnusableTokenIsRefusedInOneLine(String token, String reason) throws IOException, InterruptedException {
        Process process = launch(token);

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(said.strip())
                .contains("DATELINE_ADMIN_TOKEN")
                .contains(reason)
                .hasLineCount(1);
        assertThat(said).doesNotContain(token);
        assertThat(directory.resolve("data")).doesNotExist();
    }

    private Process launch(String token) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the packaged application has it from its launcher.
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName());
        builder.environment().keySet().removeIf(name -> name.startsWith("DATELINE_") || name.startsWith("QUARKUS_"));
        builder.environment().put("DATELINE_DATA_DIR", directory.resolve("data").toString());
        builder.environment().put("DATELINE_ADMIN_TOKEN", token);
        return builder.redirectErrorStream(true).start();
    }
}
