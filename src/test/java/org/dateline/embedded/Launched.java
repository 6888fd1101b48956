package org.dateline.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.embedded.Coordinates.Login;

/** A JVM of its own with an embedded database in it, which the tests may kill. */
final class Launched implements AutoCloseable {

    private final Process process;
    private final Path directory;
    private final Coordinates coordinates;

    private Launched(Process process, Path directory, Coordinates coordinates) {
        this.process = process;
        this.directory = directory;
        this.coordinates = coordinates;
    }

    static Launched on(Path directory) {
        return on(directory, List.of());
    }

    /** @param prefix a command that runs another, as another user for instance */
    static Launched on(Path directory, List<String> prefix) {
        Process process = begun(directory, prefix);
        try {
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = lines.readLine();
            while (line != null && !line.startsWith("ready ")) {
                line = lines.readLine();
            }
            assertThat(line).as("the start succeeds").isNotNull();
            String[] words = line.split(" ");
            return new Launched(
                    process,
                    directory,
                    new Coordinates(words[1], new Login(Roles.OWNER, words[2]), new Login(Roles.DELIVERY, words[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is still starting. */
    static Process begun(Path directory, List<String> prefix) {
        try {
            return builder(directory, prefix)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(Path directory, List<String> prefix) {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                ClassPath.readable(),
                Launcher.class.getName(),
                directory.toString()));
        return new ProcessBuilder(line).directory(Path.of("/").toFile());
    }

    /** What it says before it ends with exit code 1. */
    static String refusal(Path directory, List<String> prefix) {
        try {
            Process process =
                    builder(directory, prefix).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(output).isEqualTo(1);
            assertThat(output).doesNotContain("\tat ");
            return output.lines().reduce((earlier, later) -> later).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Coordinates coordinates() {
        return coordinates;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                coordinates.url(),
                coordinates.owner().user(),
                coordinates.owner().password());
    }

    Connection connectAsReader() throws SQLException {
        return DriverManager.getConnection(
                coordinates.url(),
                coordinates.reader().user(),
                coordinates.reader().password());
    }

    /** The server's process as the server itself writes it down. */
    ProcessHandle postmaster() {
        try {
            Path file = directory.resolve("cluster").resolve("postmaster.pid");
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProcessHandle> servers() {
        return ServerProcesses.on(directory.resolve("cluster"), Account.choose(directory.resolve("cluster")))
                .all();
    }

    void killServer() {
        postmaster().destroyForcibly();
    }

    /** The server stays behind. */
    void killJvm() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it stops").isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
