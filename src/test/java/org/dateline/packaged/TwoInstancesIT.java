package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dateline.packaged.Edits.Edit;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one database, and sixteen editors who take no care of each other; {@code -Dwriters.rounds=500} for long. */
class TwoInstancesIT {

    private static final int ROUNDS = Integer.getInteger("writers.rounds", 12);
    private static final int WRITERS = 16;
    private static final int ARTICLES = 100;
    private static final int SENDERS = 8;
    private static final int KEYS = 25;
    private static final Duration START = Duration.ofMinutes(3);

    @TempDir
    static Path directory;

    private static PackagedApplication one;
    private static PackagedApplication other;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(PackagedApplication.JAR)
                .as("the packaged application; mvn package makes it")
                .exists();
        // As root, the server is another user, who has to get in.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        one = PackagedApplication.in(directory);
        one.awaitReady(START);
        other = one.another("another", Map.of());
        other.awaitReady(START);
    }

    @AfterAll
    static void stop() {
        if (other != null) {
            other.close();
        }
        if (one != null) {
            one.close();
        }
    }

    @Test
    void noWriterOverwritesAnother() throws Exception {
        WorkingCopy section = one.client().publishedSection();
        List<WorkingCopy> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(one.client().draft(section));
        }
        Edits edits = new Edits();
        CyclicBarrier together = new CyclicBarrier(WRITERS);

        atOnce(WRITERS, writer -> {
            Random random = new Random(writer);
            NewsroomClient client = client(writer);
            for (int round = 0; round < ROUNDS; round++) {
                String mark = writer + "/" + round;
                // All have read the same version before anybody writes, so all but one are too late.
                edits.edit(
                        client,
                        articles.get(round % ARTICLES),
                        mark + "/a",
                        () -> together.await(60, TimeUnit.SECONDS));
                edits.edit(client, articles.get(random.nextInt(ARTICLES)), mark + "/b", () -> {});
            }
            return null;
        });

        assertThat(edits.acknowledged()).isEqualTo(2 * WRITERS * ROUNDS);
        assertThat(edits.refused()).isGreaterThanOrEqualTo(ROUNDS * (WRITERS - 1));
        try (Connection connection = one.connect()) {
            for (WorkingCopy article : articles) {
                keeps(connection, article, edits.acknowledged(article));
            }
        }
        System.out.printf(
                "%d edits of %d articles acknowledged, %d refused as too late, none lost%n",
                edits.acknowledged(), ARTICLES, edits.refused());
    }

    @Test
    void oneKeyAtTwoInstancesAtOnceActsOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(SENDERS);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            keys.add(UUID.randomUUID().toString());
        }

        List<List<HttpResponse<String>>> answers = atOnce(SENDERS, sender -> {
            List<HttpResponse<String>> mine = new ArrayList<>();
            for (String key : keys) {
                together.await(60, TimeUnit.SECONDS);
                mine.add(client(sender).create(key, "sections", named(key)));
            }
            return mine;
        });

        int inUse = 0;
        for (int i = 0; i < KEYS; i++) {
            int key = i;
            List<HttpResponse<String>> ofKey =
                    answers.stream().map(mine -> mine.get(key)).toList();
            inUse += actedOnce(keys.get(key), ofKey);
        }
        System.out.printf("%d keys sent %d times each, %d times told to come again%n", KEYS, SENDERS, inUse);
    }

    /** Answers with how many were told to come again. */
    private static int actedOnce(String key, List<HttpResponse<String>> answers) throws Exception {
        Set<String> bodies = new HashSet<>();
        int acted = 0;
        int inUse = 0;
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(201, 409);
            if (answer.statusCode() == 201) {
                bodies.add(answer.body());
                acted += answer.headers().firstValue("Idempotency-Replayed").isEmpty() ? 1 : 0;
            } else {
                assertThat(answer.body()).contains("/problems/idempotency-key-in-use");
                assertThat(answer.headers().firstValue("Retry-After")).contains("1");
                inUse++;
            }
        }
        assertThat(acted).as("answers that are no replay").isEqualTo(1);
        for (int instance = 0; instance < 2; instance++) {
            HttpResponse<String> again = client(instance).create(key, "sections", named(key));
            assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
            bodies.add(again.body());
        }
        assertThat(bodies).hasSize(1);
        try (Connection connection = one.connect();
                PreparedStatement count =
                        connection.prepareStatement("SELECT count(*) FROM editorial.document WHERE title = ?")) {
            count.setString(1, key);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
        return inUse;
    }

    /** The article counts as many edits as were acknowledged, and each is in its history as the version it was said to be. */
    private static void keeps(Connection connection, WorkingCopy article, List<Edit> edits) throws SQLException {
        Map<Long, String> marks = new TreeMap<>();
        String note = null;
        try (PreparedStatement history = connection.prepareStatement("""
                SELECT version, content ->> 'kicker' AS mark, content ->> 'internalNote' AS note
                FROM editorial.revision
                WHERE document = ?
                ORDER BY version
                """)) {
            history.setObject(1, article.id());
            try (ResultSet rows = history.executeQuery()) {
                while (rows.next()) {
                    marks.put(rows.getLong("version"), String.valueOf(rows.getString("mark")));
                    note = rows.getString("note");
                }
            }
        }
        Map<Long, String> expected = edits.stream().collect(Collectors.toMap(Edit::version, Edit::mark));
        expected.put(1L, "null");

        assertThat(marks).as("the history of %s", article.id()).isEqualTo(expected);
        assertThat(marks.keySet())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, marks.size()).boxed().toList());
        assertThat(note == null ? 0 : Integer.parseInt(note)).isEqualTo(edits.size());
    }

    private static Map<String, Object> named(String name) {
        Map<String, Object> content = Newsdesk.named("Рубрика");
        content.put("names", Map.of("ru", name));
        return content;
    }

    private static NewsroomClient client(int number) {
        return (number % 2 == 0 ? one : other).client();
    }

    private interface Deed<T> {
        T by(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int count, Deed<T> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<T>> deeds = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                deeds.add(() -> deed.by(number));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(deeds)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
