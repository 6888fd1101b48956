package org.dateline.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of files that git knows. */
final class History {

    private final Path directory;

    History(Path directory) {
        this.directory = directory;
    }

    boolean isThere() {
        return git("rev-parse", "--verify", "--quiet", "HEAD").isPresent();
    }

    /** The newest commits that changed one of the files, newest first. */
    List<String> commits(int limit, List<String> files) {
        List<String> command = new ArrayList<>(List.of("log", "--format=%h", "-n", String.valueOf(limit), "--"));
        command.addAll(files);
        return git(command.toArray(String[]::new))
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    Optional<String> file(String commit, String name) {
        return git("show", commit + ":./" + name);
    }

    private Optional<String> git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", directory.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("git is needed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while git was at work", e);
        }
    }
}
