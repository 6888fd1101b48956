package org.dateline.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A short-lived program that is waited for. */
record Command(List<String> line, Path directory) {

    /** How it ended, and what it wrote to both streams. */
    record Result(int code, String output) {}

    static Command of(String... line) {
        return new Command(List.of(line), Path.of("/"));
    }

    Result run() {
        try {
            ProcessBuilder builder = builder().redirectErrorStream(true);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new StartRefused("The command " + line.get(0) + " can't be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while running " + line.get(0) + ".", e);
        }
    }

    ProcessBuilder builder() {
        ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
        // PGDATA, PGPORT, PGOPTIONS and their like are meant for somebody else's PostgreSQL.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        // What the programs say is read by us.
        builder.environment().put("LC_MESSAGES", "C");
        builder.environment().remove("LC_ALL");
        return builder;
    }

    static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
