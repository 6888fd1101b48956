package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.packaged.Planned.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three instances, killed at random, one of them with a clock that is wrong by ten minutes: what is scheduled happens once
 * and never early. {@code -Dschedule.items=10000 -Dschedule.rate=40} for the long run.
 */
class SchedulesIT {

    private static final int ITEMS = Integer.getInteger("schedule.items", 400);

    /** How many are due in a second. */
    private static final int RATE = Integer.getInteger("schedule.rate", 20);

    private static final long SEED = Long.getLong("schedule.seed", System.nanoTime());
    private static final int EDITORS = 8;
    private static final Duration WINDOW = Duration.ofMillis(1000L * ITEMS / RATE);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Random random = new Random(SEED);
    private final List<Planned> items = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path directory;

    @Test
    void eachIsPublishedOnceAndNoneEarly() throws Exception {
        assumeThat(PackagedApplication.JAR)
                .as("the packaged application; mvn package makes it")
                .exists();
        // As root, the server is another user, who has to get in.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Instances instances = new Instances(directory, random)) {
            atOnce(() -> items.add(new Planned(instances.any().draftOfSection())));
            // This machine's clock is PostgreSQL's. Setting the times takes a while, too.
            Instant start = Instant.now().plusSeconds(3 + ITEMS / 100);
            List<Planned> open = Collections.synchronizedList(new ArrayList<>(items));
            atOnce(() -> {
                Instant time = start.plusMillis(below(WINDOW.toMillis()));
                open.remove(0)
                        .schedule(
                                instances::any, () -> later(time, Instant.now().plusSeconds(2)));
            });

            ExecutorService editors = Executors.newSingleThreadExecutor();
            try {
                Future<?> changes = editors.submit(() -> {
                    changeMinds(instances, start);
                    return null;
                });
                killAround(instances, start);
                changes.get();
            } finally {
                editors.shutdownNow();
            }
            try (Connection connection = instances.host().connect()) {
                Waiting.until("nothing is scheduled any more", PATIENCE, () -> count(connection, """
                        SELECT count(*) FROM editorial.schedule
                        """) == 0);
                judge(connection);
            }
            assertThat(instances.lines()).noneMatch(line -> line.contains("deadlock"));
            System.out.printf(
                    "seed %d, %d kills, %s%n",
                    SEED,
                    instances.kills(),
                    instances.haveAWrongClock()
                            ? "one clock wrong by ten minutes"
                            : "SKIPPED: the wrong clock, without libfaketime");
        }
    }

    /** Some get another time and some none, before they are due, while they are due, and too late. */
    private void changeMinds(Instances instances, Instant start) throws Exception {
        List<Planned> some = new ArrayList<>(items.subList(0, 3 * ITEMS / 10));
        some.sort((one, other) -> Objects.requireNonNull(one.due()).compareTo(Objects.requireNonNull(other.due())));
        for (Planned item : some) {
            Instant moment = Objects.requireNonNull(item.due()).plusMillis(below(2500) - 1500);
            sleepUntil(later(moment, start));
            if (below(3) == 0) {
                item.cancel(instances::any);
            } else {
                item.schedule(instances::any, () -> Instant.now().plusMillis(2000 + below(4000)));
            }
        }
    }

    private void killAround(Instances instances, Instant start) throws Exception {
        sleepUntil(start);
        killUntil(instances, start.plus(WINDOW.multipliedBy(5).dividedBy(10)));
        instances.killTheHost();
        killUntil(instances, start.plus(WINDOW.multipliedBy(8).dividedBy(10)));
        instances.leaveAllToTheWrongClock();
    }

    private void killUntil(Instances instances, Instant end) throws Exception {
        while (Instant.now().isBefore(end)) {
            Thread.sleep(500 + below(3000));
            instances.killOne();
        }
    }

    private void judge(Connection connection) throws SQLException {
        Map<UUID, List<Appearance>> seen = new HashMap<>();
        each(
                connection,
                "SELECT id, operation, at FROM delivery.change ORDER BY number",
                row -> seen.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Appearance(
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant())));
        Map<UUID, Integer> published = new HashMap<>();
        each(connection, """
                SELECT subject
                FROM editorial.audit_entry
                WHERE action = 'publish' AND cause = 'schedule'
                """, row -> published.merge(row.getObject(1, UUID.class), 1, Integer::sum));
        List<Long> late = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Planned item : items) {
            List<Appearance> ofItem = seen.getOrDefault(item.copy().id(), List.of());
            String fault = item.fault(ofItem, published.getOrDefault(item.copy().id(), 0));
            Instant due = item.due();
            if (fault != null) {
                faults.add(fault);
            } else if (due != null) {
                late.add(Duration.between(due, ofItem.get(0).at()).toMillis());
            }
        }
        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(count(connection, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))
                .as("deadlocks")
                .isZero();
        Collections.sort(late);
        System.out.printf(
                "%d items, %d cancelled in time, each other published once, none early; late by p50 %d, p99 %d, max %d ms%n",
                ITEMS,
                items.stream().filter(Planned::isCancelled).count(),
                late.get(late.size() / 2),
                late.get(late.size() * 99 / 100),
                late.get(late.size() - 1));
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String query, Row row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                row.read(rows);
            }
        }
    }

    private static long count(Connection connection, String query) throws SQLException {
        long[] count = new long[1];
        each(connection, query, row -> count[0] = row.getLong(1));
        return count[0];
    }

    private interface Deed {
        void act() throws Exception;
    }

    /** As many times as there are items, by several editors. */
    private static void atOnce(Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(EDITORS);
        try {
            List<Future<?>> deeds = new ArrayList<>();
            for (int i = 0; i < ITEMS; i++) {
                deeds.add(threads.submit(() -> {
                    deed.act();
                    return null;
                }));
            }
            for (Future<?> done : deeds) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private long below(long bound) {
        return (long) (random.nextDouble() * bound);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static void sleepUntil(Instant moment) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
    }
}
