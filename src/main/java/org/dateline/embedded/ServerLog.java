package org.dateline.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file that the server writes its messages to, and what can be learned from them. */
record ServerLog(Path file) {

    private static final long LARGE = 16L << 20;
    private static final int TAIL = 1 << 16;

    /** Keeps one older file; messages may quote rows, so the file is closed to others. */
    void prepare() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    long size() throws IOException {
        return Files.size(file);
    }

    String since(long offset) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(offset, log.length() - TAIL));
            byte[] bytes = new byte[(int) Math.max(0, Math.min(TAIL, log.length() - log.getFilePointer()))];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The last line in which a program says what is wrong. */
    static Optional<String> complaint(String output) {
        return output.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((earlier, later) -> later)
                .map(line ->
                        line.replaceFirst("^.*?(?=(FATAL|PANIC|error):)", "").trim());
    }
}
