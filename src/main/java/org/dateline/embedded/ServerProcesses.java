package org.dateline.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL processes that work on one cluster, found by what the operating system says of them and never by the
 * number in {@code postmaster.pid}, which may be anybody's by now.
 */
final class ServerProcesses {

    private static final Logger LOG = Logger.getLogger(ServerProcesses.class);
    private static final Duration IMMEDIATE = Duration.ofSeconds(5);
    private static final Duration KILLED = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path cluster;
    private final Account account;

    private ServerProcesses(Path cluster, Account account) {
        this.cluster = cluster;
        this.account = account;
    }

    static ServerProcesses on(Path cluster, Account account) {
        return new ServerProcesses(cluster, account);
    }

    List<ProcessHandle> all() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(this::worksOnCluster)
                .toList();
    }

    private boolean worksOnCluster(ProcessHandle process) {
        String program = programOf(process);
        if (program.equals("initdb")) {
            return commandLine(process).contains(cluster.toString());
        }
        if (!program.equals("postgres")) {
            return false;
        }
        try {
            // The server and all its children stand in the cluster's directory.
            return Files.readSymbolicLink(proc(process, "cwd")).equals(cluster.toRealPath());
        } catch (IOException | UnsupportedOperationException e) {
            // Root in a container may not look: what the processes call themselves must do.
            String line = commandLine(process);
            return line.contains(" " + cluster + " ") || line.startsWith("postgres: " + title(cluster) + ":");
        }
    }

    /** What a cluster's processes carry in their titles. */
    static String title(Path cluster) {
        return "dateline-" + Integer.toHexString(cluster.toString().hashCode());
    }

    private static String programOf(ProcessHandle process) {
        try {
            return Files.readString(proc(process, "comm")).trim();
        } catch (IOException e) {
            return process.info()
                    .command()
                    .map(command -> Path.of(command).getFileName().toString())
                    .orElse("");
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(proc(process, "cmdline")).replace('\0', ' ');
        } catch (IOException e) {
            return process.info().commandLine().orElse("") + " ";
        }
    }

    private static Path proc(ProcessHandle process, String name) {
        return Path.of("/proc", String.valueOf(process.pid()), name);
    }

    private Optional<ProcessHandle> postmaster() {
        return all().stream()
                .filter(process -> !commandLine(process).startsWith("postgres: "))
                .findFirst();
    }

    /** Ends the server, first in good order, then without it; afterwards no process works on the cluster. */
    void stop(Binaries binaries, Duration patience) {
        postmaster().ifPresent(process -> {
            signal(binaries, "INT", process);
            if (!ends(process, patience)) {
                LOG.warnf("PostgreSQL (process %d) does not stop in good order", process.pid());
                signal(binaries, "QUIT", process);
                ends(process, IMMEDIATE);
            }
        });
        kill();
    }

    private void signal(Binaries binaries, String signal, ProcessHandle process) {
        List<String> line = List.of(binaries.program("pg_ctl"), "kill", signal, String.valueOf(process.pid()));
        new Command(account.running(line), Path.of("/")).run();
    }

    /** Children outlive a killed server for as long as their last statement takes; their locks on memory with them. */
    void kill() {
        long deadline = System.nanoTime() + KILLED.toNanos();
        for (List<ProcessHandle> left = all(); !left.isEmpty(); left = all()) {
            left.forEach(ProcessHandle::destroyForcibly);
            if (System.nanoTime() > deadline) {
                throw new StartRefused("An earlier PostgreSQL (process "
                        + left.get(0).pid() + ") on " + cluster + " can't be stopped.");
            }
            Pause.of(PAUSE);
        }
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.of(PAUSE);
        }
        return true;
    }
}
