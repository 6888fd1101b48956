package org.dateline.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last versions in the history are compared with, and a breaking change needs an announcement of its own. */
class ContractChangesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: "1"}
            paths:
              /v1/things:
                get:
                  responses:
                    "200":
                      description: OK
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              %s: {type: string}
            """;
    private static final String BREAKING = "- Breaking: `GET /v1/things`: ";

    @TempDir
    private Path openapi;

    @BeforeEach
    void theFirstVersion() throws Exception {
        git("init", "-q");
        write("name");
        Files.writeString(openapi.resolve("management.yaml"), DOCUMENT.formatted("name"));
        changelog("The first one.");
        commit();
    }

    @Test
    void nothingChanged() throws IOException {
        assertThat(unannounced()).isEmpty();
    }

    @Test
    void whatIsNotCommittedYetIsComparedToo() throws IOException {
        write("title");

        assertThat(unannounced()).containsExactly(new BreakingChange("GET /v1/things", "no longer gives 200.name"));
    }

    @Test
    void anEarlierCommitOfSeveralIsNotForgotten() throws Exception {
        write("title");
        commit();
        Files.writeString(openapi.resolve("delivery.yaml"), DOCUMENT.formatted("title") + "# a remark\n");
        commit();

        assertThat(unannounced()).hasSize(1);
    }

    @Test
    void whatIsTakenBackBreaksNothing() throws Exception {
        write("title");
        commit();
        write("name");
        changelog(BREAKING + "a title is a name again.");
        commit();

        assertThat(unannounced()).isEmpty();
    }

    @Test
    void anAnnouncementIsEnough() throws Exception {
        write("title");
        changelog(BREAKING + "a name is a title now.");
        assertThat(unannounced()).isEmpty();

        commit();

        assertThat(unannounced()).isEmpty();
    }

    @Test
    void anOldAnnouncementIsNot() throws Exception {
        write("title");
        changelog(BREAKING + "a name is a title now.");
        commit();
        write("heading");

        assertThat(unannounced()).hasSize(1);

        changelog(BREAKING + "a name is a title now.", BREAKING + "a title is a heading now.");
        assertThat(unannounced()).isEmpty();
    }

    @Test
    void anAnnouncementOfSomethingElseIsNot() throws Exception {
        write("title");
        changelog("- Breaking: `GET /v1/thing`: a name is a title now.");
        assertThat(unannounced()).hasSize(1);

        changelog("- Breaking: `* /v1/*`: a name is a title now.");
        assertThat(unannounced()).isEmpty();
    }

    @Test
    void withoutAHistoryThereIsNothingToCompareWith(@TempDir Path bare) throws Exception {
        for (String name : List.of("delivery.yaml", "management.yaml", "CHANGELOG.md")) {
            Files.copy(openapi.resolve(name), bare.resolve(name));
        }

        assertThat(new ContractChanges(bare).unannounced()).isEmpty();
    }

    @Test
    void aShallowCloneComparesWithWhatItHas(@TempDir Path directory) throws Exception {
        write("title");
        commit();
        Path clone = directory.resolve("clone");
        git("clone", "-q", "--depth", "1", openapi.toUri().toString(), clone.toString());

        assertThat(new ContractChanges(clone).unannounced()).isEmpty();
        Files.writeString(clone.resolve("delivery.yaml"), DOCUMENT.formatted("heading"));
        assertThat(new ContractChanges(clone).unannounced()).hasSize(1);
    }

    private List<BreakingChange> unannounced() throws IOException {
        return new ContractChanges(openapi).unannounced();
    }

    private void write(String property) throws IOException {
        Files.writeString(openapi.resolve("delivery.yaml"), DOCUMENT.formatted(property));
    }

    private void changelog(String... lines) throws IOException {
        Files.write(openapi.resolve("CHANGELOG.md"), List.of(lines));
    }

    private void commit() throws Exception {
        git("add", "-A");
        git("-c", "user.name=Test", "-c", "user.email=test@news.example", "commit", "-q", "-m", "Change something");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", openapi.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }
}
