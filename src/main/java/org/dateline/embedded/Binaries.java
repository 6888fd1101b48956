package org.dateline.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked from the class path into a directory named after the archive's checksum. */
record Binaries(Path path) {

    private static final String PREFIX = "binaries-";
    private static final String MANIFEST = "MANIFEST.sha256";

    /** Unpacks once; a tree that a power cut or a person damaged is made anew. */
    static Binaries unpackedIn(Path directory, Platform platform) {
        Path path = directory;
        try {
            String archive = archiveChecksum(platform);
            path = directory.resolve(PREFIX + archive.substring(0, 16));
            Binaries binaries = new Binaries(path);
            if (!binaries.intact()) {
                Path unfinished = directory.resolve(path.getFileName() + ".unfinished");
                try {
                    Tree.delete(unfinished);
                    unpack(platform, unfinished);
                    Tree.delete(path);
                    Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException e) {
                    // Give the space back: a full disk is one of the reasons.
                    Tree.delete(unfinished);
                    throw e;
                }
            }
            return binaries;
        } catch (IOException e) {
            throw StartRefused.because(path, e);
        }
    }

    private static String archiveChecksum(Platform platform) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream archive = platform.archive()) {
            byte[] buffer = new byte[1 << 16];
            for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private boolean intact() throws IOException {
        Path manifest = path.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isSymbolicLink(file)) {
                    found.put(path.relativize(file).toString(), "-> " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file) && !file.equals(manifest)) {
                    found.put(path.relativize(file).toString(), checksum(file));
                }
            }
        }
        return Files.readAllLines(manifest).equals(lines(found));
    }

    private static void unpack(Platform platform, Path target) throws IOException {
        Files.createDirectories(target);
        SortedMap<String, String> checksums = new TreeMap<>();
        try (InputStream archive = platform.archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The archive has an entry outside of its directory: " + entry.getName());
                }
                String name = target.relativize(path).toString();
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(parent(path));
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                    checksums.put(name, "-> " + entry.getLinkName());
                } else if (entry.isFile()) {
                    Files.createDirectories(parent(path));
                    DigestInputStream content = new DigestInputStream(tar, sha256());
                    Files.copy(content, path);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                    checksums.put(
                            name,
                            HexFormat.of().formatHex(content.getMessageDigest().digest()));
                } else {
                    throw new IOException("The archive has an entry of an unknown type: " + entry.getName());
                }
            }
        }
        openToAll(target);
        Files.write(target.resolve(MANIFEST), lines(checksums));
    }

    /** A strict umask must not keep the unprivileged server out of its own programs. */
    private static void openToAll(Path target) throws IOException {
        try (Stream<Path> directories = Files.walk(target)) {
            for (Path directory : (Iterable<Path>)
                    directories.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))::iterator) {
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static List<String> lines(SortedMap<String, String> checksums) {
        return checksums.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey())
                .toList();
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent(), "the root folder is no place for it");
    }

    private static String checksum(Path file) throws IOException {
        return HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Finds out early, and in words, that the programs can't run here. */
    void tryAs(Account account) {
        // Asked of a shell, as setpriv itself still has root's rights to look.
        List<String> reach = List.of("sh", "-c", "test -x \"$1\"", "sh", program("postgres"));
        if (new Command(account.running(reach), Path.of("/")).run().code() != 0) {
            throw new StartRefused("The data directory " + parent(path) + " can't be entered by the user "
                    + account.name() + ", who runs PostgreSQL; set DATELINE_DATA_DIR to a directory that can.");
        }
        Command.Result result = new Command(account.running(List.of(program("postgres"), "--version")), path).run();
        if (result.code() == 0) {
            return;
        }
        throw new StartRefused("The PostgreSQL that comes with this Dateline does not run on this machine ("
                + result.output().lines().findFirst().orElse("it says nothing")
                + "): set DATELINE_DB_URL to a PostgreSQL of your own.");
    }

    String program(String name) {
        return path.resolve("bin").resolve(name).toString();
    }

    /** Removes what earlier versions left; nobody else is here, as the directory is locked. */
    void deleteOthers() {
        try (Stream<Path> siblings = Files.list(parent(path))) {
            for (Path sibling : siblings.toList()) {
                if (sibling.getFileName().toString().startsWith(PREFIX) && !sibling.equals(path)) {
                    Tree.delete(sibling);
                }
            }
        } catch (IOException e) {
            // Space that could not be given back is no reason not to start.
        }
    }
}
