package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.dateline.testing.TestDatabase;

/** The packaged application, which can be started, stopped and killed. */
public final class PackagedApplication implements AutoCloseable {

    public static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    private static final Duration STOP = Duration.ofSeconds(90);
    private static final int LAST_WORDS = 4000;
    private static final String OWNER = "dateline";
    private static final String DATABASE = "dateline";

    private final Path data;
    private final Path log;
    private final String database;
    private final boolean ownsServer;
    private final Map<String, String> environment;
    private final List<ProcessHandle> started = new ArrayList<>();
    private Process process;
    private volatile URI address;
    private volatile URI operations;

    private PackagedApplication(
            Path data, Path log, String database, boolean ownsServer, Map<String, String> environment)
            throws IOException {
        this.data = data;
        this.log = log;
        this.database = database;
        this.ownsServer = ownsServer;
        this.environment = environment;
        this.address = freeAddress();
        this.operations = freeAddress();
        this.process = launch();
    }

    /**
     * One on a data directory of its own.
     *
     * @param directory that the server's user, too, can enter
     */
    static PackagedApplication in(Path directory) throws IOException {
        return in(directory, Map.of());
    }

    /** @param environment variables besides those that every test needs */
    public static PackagedApplication in(Path directory, Map<String, String> environment) throws IOException {
        Path data = directory.resolve("data");
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("DATELINE_DATA_DIR", data.toString());
        return new PackagedApplication(data, directory.resolve("application.log"), DATABASE, true, complete);
    }

    /**
     * Another instance on the database of this one, which has to be ready.
     *
     * @param environment variables besides those that every test needs
     */
    PackagedApplication another(String name, Map<String, String> environment) throws IOException {
        return another(name, DATABASE, environment);
    }

    /** Another instance, on a copy of the database of this one, which has to be ready. */
    public PackagedApplication onACopy(String name) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", password("superuser"));
                Statement statement = connection.createStatement()) {
            // Nobody may be at work in what is copied. Our own pools come back by themselves.
            statement.execute("ALTER DATABASE " + DATABASE + " ALLOW_CONNECTIONS false");
            try {
                statement.execute("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '"
                        + DATABASE + "'");
                statement.execute("CREATE DATABASE " + name + " TEMPLATE " + DATABASE + " OWNER " + OWNER);
            } finally {
                statement.execute("ALTER DATABASE " + DATABASE + " ALLOW_CONNECTIONS true");
            }
        }
        return another(name, name, Map.of());
    }

    private PackagedApplication another(String name, String database, Map<String, String> environment)
            throws IOException {
        Map<String, String> complete = new HashMap<>(environment);
        complete.put("DATELINE_DB_URL", url(database));
        complete.put("DATELINE_DB_USER", OWNER);
        complete.put("DATELINE_DB_PASSWORD", password("owner"));
        return new PackagedApplication(data, log.resolveSibling(name + ".log"), database, false, complete);
    }

    private static URI freeAddress() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It does not live long enough for more.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString());
        // A database that is configured around the tests is not the one that gets killed.
        builder.environment().keySet().removeIf(name -> name.startsWith("DATELINE_") || name.startsWith("QUARKUS_"));
        builder.environment()
                .putAll(Map.of(
                        "DATELINE_ADMIN_TOKEN",
                        TestDatabase.ADMIN_TOKEN,
                        "DATELINE_DEMO",
                        "false",
                        "DATELINE_WORLD",
                        "false",
                        // All of them print the same site, whatever their ports are.
                        "DATELINE_SITE_URL",
                        "http://localhost:8080",
                        "QUARKUS_HTTP_HOST",
                        address.getHost(),
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(address.getPort()),
                        "QUARKUS_MANAGEMENT_PORT",
                        String.valueOf(operations.getPort())));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    void startAgain() throws IOException {
        assertThat(process.isAlive()).as("the earlier one has ended").isFalse();
        address = freeAddress();
        operations = freeAddress();
        process = launch();
    }

    /** Answers with how long it took. */
    public Duration awaitReady(Duration limit) throws Exception {
        NewsroomClient client = client();
        Duration taken = Waiting.until("the application is ready", limit, () -> {
            assertThat(process.isAlive()).as(this::lastWords).isTrue();
            return client.isReady();
        });
        if (ownsServer) {
            server().ifPresent(started::add);
        }
        return taken;
    }

    private String lastWords() {
        try {
            String words = Files.readString(log);
            return "The application goes on running; its last words:\n"
                    + words.substring(Math.max(0, words.length() - LAST_WORDS));
        } catch (IOException e) {
            return "The application goes on running";
        }
    }

    NewsroomClient client() {
        return new NewsroomClient(address, operations);
    }

    public URI address() {
        return address;
    }

    Path data() {
        return data;
    }

    /** What it has written to its log and to standard output. */
    List<String> lines() throws IOException {
        return Files.readAllLines(log);
    }

    /** Asks it to stop, without waiting for that. */
    void terminate() {
        process.destroy();
    }

    /** As the owner, past the application. */
    public Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(url(database), OWNER, password("owner"));
    }

    /** With the rights of readers. */
    Connection connectAsReader() throws IOException, SQLException {
        return DriverManager.getConnection(url(database), "dateline_delivery", password("delivery"));
    }

    private String url(String name) throws IOException {
        String port = serverStatus().get(3);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private String password(String role) throws IOException {
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("passwords"))) {
            passwords.load(reader);
        }
        return passwords.getProperty(role);
    }

    /** The PostgreSQL that takes connections for this application, if it does. */
    Optional<ProcessHandle> server() throws IOException {
        List<String> status = serverStatus();
        return status.size() >= 8 && status.get(7).trim().equals("ready")
                ? ProcessHandle.of(Long.parseLong(status.get(0)))
                : Optional.empty();
    }

    private List<String> serverStatus() throws IOException {
        try {
            return Files.readAllLines(data.resolve("cluster").resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** Leaves the server behind. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void killServer() throws IOException {
        ProcessHandle server = server().orElseThrow();
        assertThat(started).as("servers that this test has started").contains(server);
        server.destroyForcibly();
    }

    /** Takes the server's answers away without its end; a kill follows. */
    void freezeServer() throws IOException, InterruptedException {
        List<String> signal = new ArrayList<>(List.of("kill", "-STOP"));
        serverProcesses().forEach(server -> signal.add(String.valueOf(server.pid())));
        assertThat(signal).as("servers to freeze").hasSizeGreaterThan(2);
        assertThat(new ProcessBuilder(signal).inheritIO().start().waitFor()).isZero();
    }

    /** Asks it to stop, and answers with its exit code. */
    int stop() throws InterruptedException {
        terminate();
        assertThat(process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS))
                .as("it stops when it is asked to")
                .isTrue();
        return process.exitValue();
    }

    /** PostgreSQL's processes that work on the data directory, children of the server too. */
    List<ProcessHandle> serverProcesses() {
        Path cluster = data.resolve("cluster");
        String title = "dateline-" + Integer.toHexString(cluster.toString().hashCode());
        return ProcessHandle.allProcesses()
                .filter(candidate -> commandLine(candidate).contains(title))
                .toList();
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
        } catch (IOException e) {
            return "";
        }
    }

    /** In good order if possible; whatever happened, nothing that was started here goes on. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOP.toSeconds(), TimeUnit.SECONDS)
                .join();
        process.descendants().forEach(started::add);
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }
}
