package org.dateline.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The directory that holds the binaries, the cluster and its passwords; one JVM at a time has it. */
final class DataDirectory implements AutoCloseable {

    /** Marks a directory as ours, and its lock tells that somebody is using it. */
    private static final String LOCK = "dateline.lock";

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The place to use when nobody chose one: root's home can't be entered by the unprivileged server. */
    static Path usual(Map<String, String> environment, boolean root, Path home) {
        if (root) {
            return Path.of("/var/lib/dateline");
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        // The XDG specification: a path that is not absolute is to be ignored.
        return Path.of(shared).isAbsolute()
                ? Path.of(shared, "dateline")
                : home.resolve(".local").resolve("share").resolve("dateline");
    }

    static DataDirectory open(Path place, Account account) {
        Path path = place.toAbsolutePath().normalize();
        try {
            refuseForeign(path);
            create(path, account);
            return new DataDirectory(path, lock(path));
        } catch (IOException e) {
            throw StartRefused.because(path, e);
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (!Files.exists(path) || Files.exists(path.resolve(LOCK))) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StartRefused("The data directory is not a directory: " + path + ".");
        }
        try (Stream<Path> entries = Files.list(path)) {
            // A freshly made file system holds lost+found and nothing else.
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals("lost+found"))
                    .sorted()
                    .toList();
            if (!names.isEmpty()) {
                throw new StartRefused("The data directory " + path + " holds files that are not Dateline's ("
                        + names.get(0) + "); set DATELINE_DATA_DIR to an empty or a new directory.");
            }
        }
    }

    private static void create(Path path, Account account) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(account.switched() ? "rwxr-xr-x" : "rwx------"));
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve(LOCK),
                List.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE).stream()
                        .collect(java.util.stream.Collectors.toSet()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very JVM: in use all the same.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new StartRefused("The data directory " + path
                    + " is in use by another Dateline; stop that one, or set DATELINE_DATA_DIR to another directory.");
        }
        return channel;
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    /** Where a cluster is made before it is moved to its place in one step. */
    Path unfinishedCluster() {
        return path.resolve("cluster.unfinished");
    }

    Path passwords() {
        return path.resolve("passwords");
    }

    Path log() {
        return path.resolve("postgresql.log");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The operating system gives the lock back with the process at the latest.
        }
    }
}
