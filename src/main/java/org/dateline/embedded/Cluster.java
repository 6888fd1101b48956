package org.dateline.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's data: made once with initdb, and refused when it is not what this version can serve. */
record Cluster(DataDirectory directory, Binaries binaries, Account account, Durability durability) {

    static final String SUPERUSER = "postgres";

    /** The newest major version that the binaries of the class path can be; a later one fails the tests of this class. */
    static final int MAJOR = 18;

    boolean exists() {
        return Files.exists(directory.cluster());
    }

    /** Answers the passwords that the cluster was made with, making both when there are none. */
    Passwords prepare() {
        try {
            return exists() ? existing() : make();
        } catch (IOException e) {
            throw StartRefused.because(directory.path(), e);
        }
    }

    private Passwords existing() throws IOException {
        Path version = directory.cluster().resolve("PG_VERSION");
        if (!Files.isRegularFile(version)
                || !Files.isRegularFile(directory.cluster().resolve("global").resolve("pg_control"))) {
            throw new StartRefused("The directory " + directory.cluster() + " is not a PostgreSQL cluster.");
        }
        refuseOtherVersion(Files.readString(version).trim());
        if (!Files.isRegularFile(directory.passwords())) {
            throw new StartRefused("The passwords of the cluster are missing: " + directory.passwords()
                    + " (a backup of the data directory holds them too).");
        }
        account.own(directory.cluster());
        return Passwords.read(directory.passwords());
    }

    private void refuseOtherVersion(String found) {
        if (found.equals(String.valueOf(MAJOR))) {
            return;
        }
        boolean newer = found.matches("[0-9]{1,4}") && Integer.parseInt(found) > MAJOR;
        throw new StartRefused("The data directory " + directory.path() + " was made by "
                + (newer ? "a newer version" : "another version") + ": PostgreSQL " + found
                + ", while this Dateline brings "
                + MAJOR + "; start it with the Dateline that made it.");
    }

    /**
     * Makes the cluster beside its place and moves it there in one step, so that one killed in the middle leaves
     * nothing that looks like a cluster.
     */
    private Passwords make() throws IOException {
        Path unfinished = directory.unfinishedCluster();
        ServerProcesses.on(unfinished.resolve("data"), account).kill();
        Tree.delete(unfinished);
        try {
            Passwords passwords = Passwords.generate();
            Files.createDirectory(unfinished);
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwx------"));
            Path password = unfinished.resolve("password");
            Files.writeString(
                    Files.createFile(
                            password,
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))),
                    passwords.superuser(),
                    StandardOpenOption.WRITE);
            account.own(unfinished);
            initialise(unfinished.resolve("data"), password);
            // The passwords first: a cluster without them is lost, passwords without a cluster are written anew.
            passwords.write(directory.passwords());
            Files.move(unfinished.resolve("data"), directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
            Tree.sync(directory.path());
            return passwords;
        } finally {
            Tree.delete(unfinished);
        }
    }

    private void initialise(Path data, Path password) {
        List<String> line = new ArrayList<>(List.of(
                binaries.program("initdb"),
                "--pgdata=" + data,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // The same order of strings on every host, and Cyrillic letters with their cases.
                "--locale-provider=builtin",
                "--locale=C.UTF-8",
                "--data-checksums"));
        if (durability == Durability.DISPOSABLE) {
            line.add("--no-sync");
        }
        Command.Result result = new Command(account.running(line), directory.path()).run();
        if (StartRefused.noSpaceIn(result.output())) {
            throw StartRefused.diskFull(directory.path(), new IOException(result.output()));
        }
        if (result.code() != 0) {
            throw new StartRefused("The database can't be made: "
                    + ServerLog.complaint(result.output()).orElse("initdb ended with " + result.code()) + ".");
        }
    }
}
