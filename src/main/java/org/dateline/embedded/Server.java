package org.dateline.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The running PostgreSQL of one cluster: starts it, waits until it takes connections, and stops it. */
final class Server {

    private static final Logger LOG = Logger.getLogger(Server.class);

    /** How long a start is tried again while something of an earlier server is in its way. */
    private static final Duration OBSTRUCTED = Duration.ofSeconds(30);

    /** Recovery after a crash is bounded by the size of the write-ahead log; this is far beyond it. */
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private static final Duration ORPHAN = Duration.ofSeconds(10);
    private static final Duration FAST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration RETRY = Duration.ofMillis(250);

    /** Two pools of eight, with room for tools, and for a second Dateline while it takes over. */
    private static final int MAX_CONNECTIONS = 50;

    private final Cluster cluster;
    private final Path data;
    private final ServerLog log;
    private final ServerProcesses processes;

    Server(Cluster cluster) {
        this.cluster = cluster;
        this.data = cluster.directory().cluster();
        this.log = new ServerLog(cluster.directory().log());
        this.processes = ServerProcesses.on(data, cluster.account());
    }

    /** A started server process and the port that it listens on. */
    record Running(Process process, int port) {}

    /** The directory is locked, so whoever serves this cluster now was left behind by a JVM that is gone. */
    void stopOrphan() {
        if (!processes.all().isEmpty()) {
            LOG.warn("A PostgreSQL that an earlier Dateline left behind is stopped first");
            processes.stop(cluster.binaries(), ORPHAN);
        }
    }

    Running start() {
        return start(0);
    }

    /** Port 0 stands for any free one. */
    Running start(int wanted) {
        long deadline = System.nanoTime() + OBSTRUCTED.toNanos();
        while (true) {
            int port = wanted == 0 ? freePort() : wanted;
            try {
                stopOrphan();
                // No process works on the cluster any more, so the file is stale, whoever has its number now.
                Files.deleteIfExists(data.resolve("postmaster.pid"));
                log.prepare();
                long offset = log.size();
                Process process = launch(port);
                if (isReady(process)) {
                    return new Running(process, port);
                }
                refuseUnlessObstructed(log.since(offset), System.nanoTime() > deadline);
            } catch (IOException e) {
                throw StartRefused.because(data, e);
            }
            Pause.of(RETRY);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("There is no free port on 127.0.0.1: " + e.getMessage(), e);
        }
    }

    private Process launch(int port) throws IOException {
        List<String> line = new ArrayList<>();
        // A session of its own: Ctrl-C in the terminal must reach Dateline alone, which stops the server last.
        Command.find("setsid").ifPresent(setsid -> line.add(setsid.toString()));
        List<String> postgres = new ArrayList<>(
                List.of(cluster.binaries().program("postgres"), "-D", data.toString(), "-p", String.valueOf(port)));
        settings().forEach(setting -> postgres.addAll(List.of("-c", setting)));
        line.addAll(cluster.account().running(postgres));
        return new Command(line, cluster.directory().path())
                .builder()
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()))
                .start();
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "max_connections=" + MAX_CONNECTIONS,
                "cluster_name=" + ServerProcesses.title(data),
                "logging_collector=off",
                "log_destination=stderr"));
        settings.addAll(cluster.durability().settings());
        return settings;
    }

    private boolean isReady(Process process) throws IOException {
        long deadline = System.nanoTime() + RECOVERY.toNanos();
        while (process.isAlive()) {
            List<String> status = status();
            if (status.size() >= 8
                    && status.get(0).equals(String.valueOf(process.pid()))
                    && status.get(7).trim().equals("ready")) {
                return true;
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new StartRefused("PostgreSQL does not get ready; its messages are in " + log.file() + ".");
            }
            Pause.of(PAUSE);
        }
        return false;
    }

    private List<String> status() throws IOException {
        try {
            return Files.readAllLines(data.resolve("postmaster.pid"));
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private void refuseUnlessObstructed(String messages, boolean late) {
        if (StartRefused.noSpaceIn(messages)) {
            throw StartRefused.diskFull(data, new IOException(messages));
        }
        boolean obstructed = messages.contains("is still in use")
                || messages.contains("lock file")
                || messages.contains("Address already in use");
        if (late || !obstructed) {
            throw new StartRefused("PostgreSQL does not start: "
                    + ServerLog.complaint(messages).orElse("it says nothing") + "; its messages are in " + log.file()
                    + ".");
        }
    }

    /** Disconnects everybody, writes a checkpoint and ends. */
    void stop(Process process) {
        processes.stop(cluster.binaries(), FAST);
        try {
            process.waitFor(FAST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
