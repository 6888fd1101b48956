package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux, x86_64",
        "Linux, aarch64, linux, arm_64",
        "Mac OS X, aarch64, darwin, arm_64",
        "Windows Server 2022, amd64, windows, x86_64",
        "Linux, riscv64, linux, riscv64"
    })
    void javasNamesBecomeTheArchives(String name, String architecture, String system, String processor) {
        assertThat(Platform.of(name, architecture)).isEqualTo(new Platform(system, processor));
    }

    @Test
    void thisPlatformHasAnArchive() throws IOException {
        try (InputStream archive = Platform.current().archive()) {
            assertThat(archive.read()).isNotNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({"linux, riscv64", "windows, x86_64"})
    void anUnsupportedPlatformIsToldWhatToDo(String system, String processor) {
        assertThatThrownBy(() -> new Platform(system, processor).archive())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("set DATELINE_DB_URL");
    }
}
