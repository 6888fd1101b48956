package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.embedded.StartRefused;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    @TempDir
    Path directory;

    @Test
    void eachSecretMayStandInAFile() throws IOException {
        SecretFiles secrets = SecretFiles.of(config(Map.of(
                "dateline.db-password-file", file("one"),
                "dateline.delivery-db-password-file", file("two "),
                "dateline.admin-token-file", file("three"))));

        assertThat(secrets.properties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "dateline.db-password", "one",
                        "dateline.delivery-db-password", "two ",
                        "dateline.admin-token", "three"));
        assertThat(secrets).hasToString("SecretFiles[…]");
    }

    @Test
    void theLineEndAtTheEndOfAFileBelongsToNoSecret() throws IOException {
        assertThat(secretIn("sesame\n")).isEqualTo("sesame");
        assertThat(secretIn("sesame\r\n")).isEqualTo("sesame");
        assertThat(secretIn("open\nsesame\n")).isEqualTo("open\nsesame");
    }

    @Test
    void whatIsNotAFileStaysAsItIs() {
        assertThat(SecretFiles.of(config(Map.of("dateline.db-password", "sesame")))
                        .properties())
                .isEmpty();
    }

    @Test
    void aSecretIsGivenOnce() throws IOException {
        Map<String, String> both =
                Map.of("dateline.admin-token", "sesame", "dateline.admin-token-file", file("sesame"));

        refused(both, "Both DATELINE_ADMIN_TOKEN and DATELINE_ADMIN_TOKEN_FILE are set");
    }

    @Test
    void aFileHasToHoldOne() throws IOException {
        refused(Map.of("dateline.db-password-file", directory.resolve("none").toString()), "does not exist");
        refused(Map.of("dateline.db-password-file", file("\n")), "DATELINE_DB_PASSWORD_FILE is empty");
        refused(Map.of("dateline.db-password-file", directory.toString()), "can't be read");
        refused(Map.of("dateline.db-password-file", file("x".repeat(70_000))), "too large");
    }

    private String secretIn(String content) throws IOException {
        return SecretFiles.of(config(Map.of("dateline.db-password-file", file(content))))
                .properties()
                .get("dateline.db-password");
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "secret", ""), content)
                .toString();
    }

    private static void refused(Map<String, String> properties, String reason) {
        assertThatThrownBy(() -> SecretFiles.of(config(properties)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    private static Config config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }
}
