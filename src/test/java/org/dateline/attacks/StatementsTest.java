package org.dateline.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements are constants: outside of the one builder, none is put together of texts. */
@Tag("I1")
class StatementsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "dateline");

    /** The builder, whose statements the injection test watches at run time, and the setting up of an empty server. */
    private static final Set<String> BUILDERS = Set.of("Sql.java", "Roles.java");

    /** Parameters of private methods that are called with constants of the same class. */
    private static final Set<String> PASSED_ON = Set.of(
            "LinkRows.java: lock",
            "MembershipRows.java: sql",
            "MergedRows.java: sql",
            "OfficeLinks.java: sql",
            "Referrers.java: statement",
            "Users.java: sql");

    private static final Pattern CALL = Pattern.compile(
            "\\.(?:prepareStatement|prepareCall|createNativeQuery|createNativeMutationQuery|createQuery"
                    + "|createSelectionQuery|createMutationQuery|executeQuery|executeUpdate|addBatch|execute)"
                    + "\\(\\s*(?!\\))(\"\"\".*?\"\"\"|\"[^\"\n]*\"|[^,;]+?)\\s*(?:,|\\)\\s*[;.{),])",
            Pattern.DOTALL);

    /** A constant, or one of several. */
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:[^?:\"]+\\?\\s*)?(?:[A-Z][A-Z0-9_]*|\"\"\".*\"\"\"|\"[^\"]*\")"
                    + "(?:\\s*:\\s*(?:[^?:\"]+\\?\\s*)?[A-Z][A-Z0-9_]*)*",
            Pattern.DOTALL);

    @Test
    void everyStatementIsAConstant() {
        List<String> calls = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            Matcher call = CALL.matcher(read(file));
            while (call.find()) {
                String name = file.getFileName() + ": " + call.group(1);
                calls.add(name);
                if (!CONSTANT.matcher(call.group(1)).matches() && !PASSED_ON.contains(name)) {
                    found.add(name);
                }
            }
        }

        assertThat(calls).as("the pattern finds calls").hasSizeGreaterThan(30);
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            read(file).contains("java.sql.") || read(file).contains("org.hibernate.Session"))
                    .filter(file -> !BUILDERS.contains(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
