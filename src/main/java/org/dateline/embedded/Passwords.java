package org.dateline.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;

/** The generated passwords of the roles that log in, kept in a file that only its owner can read. */
record Passwords(String superuser, String owner, String delivery) {

    private static final int BYTES = 32;

    static Passwords generate() {
        return new Passwords(random(), random(), random());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Passwords read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Passwords passwords = new Passwords(
                properties.getProperty("superuser", ""),
                properties.getProperty("owner", ""),
                properties.getProperty("delivery", ""));
        if (passwords.superuser.isEmpty() || passwords.owner.isEmpty() || passwords.delivery.isEmpty()) {
            throw new StartRefused("The file " + file + " does not hold the passwords that Dateline put there.");
        }
        return passwords;
    }

    void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Properties properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("delivery", delivery);
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, "Dateline's embedded PostgreSQL");
        }
        Tree.sync(unfinished);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Tree.sync(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    @Override
    public String toString() {
        return "Passwords[…]";
    }
}
