package org.dateline.packaged;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** Three instances on one database, all of which can be killed; the last may have a wrong clock. */
final class Instances implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    /** A start with a changed clock on a busy machine takes its time. */
    private static final Map<String, String> PATIENT = Map.of("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "60s");

    private final Random random;
    private final PackagedApplication host;
    private final PackagedApplication right;
    private final PackagedApplication wrong;
    private final Optional<WrongClock> clock;
    private final List<PackagedApplication> alive = new CopyOnWriteArrayList<>();
    private int kills;

    Instances(Path directory, Random random) throws Exception {
        this.random = random;
        this.clock = WrongClock.in(directory, "+10m");
        this.host = started(PackagedApplication.in(directory));
        this.right = started(host.another("right", PATIENT));
        this.wrong =
                started(host.another("wrong", clock.map(WrongClock::environment).orElse(Map.of())));
    }

    private PackagedApplication started(PackagedApplication application) throws Exception {
        try {
            application.awaitReady(START);
        } catch (Throwable e) {
            close();
            application.close();
            throw e;
        }
        alive.add(application);
        return application;
    }

    PackagedApplication host() {
        return host;
    }

    boolean haveAWrongClock() {
        return clock.isPresent();
    }

    /** Any that runs. */
    synchronized NewsroomClient any() {
        return alive.get(random.nextInt(alive.size())).client();
    }

    /** Kills one that is started again at once; its like goes on meanwhile. */
    void killOne() throws Exception {
        PackagedApplication victim = random.nextBoolean() ? right : wrong;
        killForGood(victim);
        victim.startAgain();
        victim.awaitReady(START);
        alive.add(victim);
    }

    /** The one that has started the server, which goes on without it. */
    void killTheHost() {
        killForGood(host);
    }

    /** What was ten minutes fast is ten minutes slow, and alone. */
    void leaveAllToTheWrongClock() throws IOException {
        if (clock.isPresent()) {
            clock.get().set("-10m");
        }
        killForGood(right);
    }

    private void killForGood(PackagedApplication victim) {
        alive.remove(victim);
        victim.kill();
        kills++;
    }

    int kills() {
        return kills;
    }

    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(host.lines());
        lines.addAll(right.lines());
        lines.addAll(wrong.lines());
        return lines;
    }

    @Override
    public void close() {
        // The database goes last.
        for (int i = alive.size() - 1; i >= 0; i--) {
            alive.get(i).close();
        }
        if (host != null && !alive.contains(host)) {
            host.close();
        }
    }
}
