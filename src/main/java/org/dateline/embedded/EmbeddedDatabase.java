package org.dateline.embedded;

import java.nio.file.Path;

/** A PostgreSQL that starts with us and stops with us, and whose data stay. */
public final class EmbeddedDatabase implements AutoCloseable {

    private final DataDirectory directory;
    private final Watch watch;
    private final Coordinates coordinates;
    private final boolean fresh;

    private EmbeddedDatabase(DataDirectory directory, Watch watch, Coordinates coordinates, boolean fresh) {
        this.directory = directory;
        this.watch = watch;
        this.coordinates = coordinates;
        this.fresh = fresh;
    }

    /** The directory that is used when DATELINE_DATA_DIR does not name one. */
    public static Path usualDirectory() {
        return DataDirectory.usual(System.getenv(), Account.isRoot(), Path.of(System.getProperty("user.home")));
    }

    /** @throws StartRefused with a sentence for the person who started us */
    public static EmbeddedDatabase start(Path place) {
        return start(place, Durability.DURABLE);
    }

    public static EmbeddedDatabase start(Path place, Durability durability) {
        Platform platform = Platform.current();
        platform.requireArchive();
        Account account = Account.choose(place.toAbsolutePath().resolve("cluster"));
        DataDirectory directory = DataDirectory.open(place, account);
        try {
            Binaries binaries = Binaries.unpackedIn(directory.path(), platform);
            binaries.tryAs(account);
            Cluster cluster = new Cluster(directory, binaries, account, durability);
            boolean fresh = !cluster.exists();
            Passwords passwords = cluster.prepare();
            Server server = new Server(cluster);
            Server.Running running = server.start();
            Watch watch = new Watch(server, running);
            try {
                Coordinates coordinates = new Roles(running.port(), passwords, directory.path()).prepare();
                binaries.deleteOthers();
                watch.begin();
                return new EmbeddedDatabase(directory, watch, coordinates, fresh);
            } catch (RuntimeException e) {
                watch.close();
                throw e;
            }
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    public Coordinates coordinates() {
        return coordinates;
    }

    /** Whether this start made the database. */
    public boolean isNew() {
        return fresh;
    }

    /** Whether the server runs at this moment. */
    public boolean isUp() {
        return watch.isUp();
    }

    /** How often the server has died and was started again. */
    public long restarts() {
        return watch.restarts();
    }

    public Path directory() {
        return directory.path();
    }

    /** Stops the server in good order and gives the directory back. */
    @Override
    public void close() {
        watch.close();
        directory.close();
    }
}
