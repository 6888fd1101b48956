package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {

    private static final Path HOME = Path.of("/home/ann");
    private static final Account SELF = new Account("ann", 1, 1, false);

    @Test
    void rootUsesTheSystemsDirectory() {
        assertThat(DataDirectory.usual(Map.of("XDG_DATA_HOME", "/data"), true, HOME))
                .isEqualTo(Path.of("/var/lib/dateline"));
    }

    @Test
    void othersUseTheirDataHome() {
        assertThat(DataDirectory.usual(Map.of("XDG_DATA_HOME", "/data"), false, HOME))
                .isEqualTo(Path.of("/data/dateline"));
        assertThat(DataDirectory.usual(Map.of(), false, HOME)).isEqualTo(Path.of("/home/ann/.local/share/dateline"));
    }

    @Test
    void aDataHomeThatIsNotAbsoluteIsIgnored() {
        assertThat(DataDirectory.usual(Map.of("XDG_DATA_HOME", "data"), false, HOME))
                .isEqualTo(Path.of("/home/ann/.local/share/dateline"));
    }

    @Test
    void oneJvmHasADirectoryOnce() {
        Path path = Scratch.directory().resolve("data");
        try (DataDirectory first = DataDirectory.open(path, SELF)) {
            assertThat(first.path()).isEqualTo(path);
            assertThatThrownBy(() -> DataDirectory.open(path, SELF)).hasMessageContaining("in use");
        }

        DataDirectory.open(path, SELF).close();
    }

    @Test
    void aNewFileSystemIsEmptyEnough() throws IOException {
        Path path = Scratch.directory();
        Files.createDirectory(path.resolve("lost+found"));

        DataDirectory.open(path, SELF).close();
    }
}
