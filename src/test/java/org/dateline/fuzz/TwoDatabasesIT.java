package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.restassured.RestAssured;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.packaged.PackagedApplication;
import org.dateline.testing.Contracts;
import org.dateline.testing.RawAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two databases that differ only in what is not public, one answer: nobody can find out from answers what editors are at.
 *
 * <p>{@code -Dleaks.requests=2000} asks so many at random of each operation, {@code -Dleaks.seed=…} others.
 */
@Tag("L1")
@Tag("L2")
@Tag("L3")
@Tag("L4")
@Tag("L9")
@Tag("I6")
class TwoDatabasesIT {

    private static final Duration START = Duration.ofMinutes(3);
    private static final long SEED = Long.getLong("leaks.seed", 20_260_309L);
    private static final int AT_RANDOM = Integer.getInteger("leaks.requests", 15);
    private static final int MOST_SHOWN = 12;

    /** All that answers are made of, but for the ids of drafts that were merged: nothing is found by those. */
    private static final List<String> ROWS = List.of(
            "document t",
            "broadcast t",
            "alias t WHERE slug IS NOT NULL",
            "reference t",
            "link t",
            "tenure t",
            "membership t",
            "change t",
            "change_counter t");

    private static final String DIGEST = """
            SELECT count(*) || ' ' || md5(coalesce(string_agg(row, '/' ORDER BY row), ''))
            FROM (SELECT (to_jsonb(t) - 'aliases')::text AS row FROM delivery.%s) all_rows
            """;

    @TempDir
    static Path directory;

    private static @Nullable PackagedApplication quiet;
    private static @Nullable PackagedApplication busy;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(PackagedApplication.JAR)
                .as("the packaged application; mvn package makes it")
                .exists();
        // As root, the server is another user, who has to get in.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        PackagedApplication first = PackagedApplication.in(directory, Map.of());
        quiet = first;
        first.awaitReady(START);
        asEditors(first.address(), PublicStories::publish);
        PackagedApplication second = first.onACopy("busy");
        busy = second;
        second.awaitReady(START);
        asEditors(second.address(), HiddenWork::happens);
    }

    private static void asEditors(URI server, Runnable work) {
        String before = RestAssured.baseURI;
        RestAssured.baseURI = server.toString();
        try {
            work.run();
        } finally {
            RestAssured.baseURI = before;
        }
    }

    @AfterAll
    static void stop() {
        // The database goes last.
        if (busy != null) {
            busy.close();
        }
        if (quiet != null) {
            quiet.close();
        }
    }

    @Test
    void whatIsNotPublicChangesNoAnswer() throws Exception {
        KnownNames names;
        try (Connection connection = busy().connect()) {
            names = KnownNames.in(connection);
        }
        try (TwoServers servers = new TwoServers(quiet().address(), busy().address(), HiddenWork.MARK)) {
            long start = System.nanoTime();
            ask(servers, names);
            Duration taken = Duration.ofNanos(System.nanoTime() - start);

            System.out.printf(
                    "Two databases: seed %d, %d requests to both, statuses %s, %d answered differently, %d hidden names, %d s%n",
                    SEED,
                    servers.requests(),
                    servers.statuses(),
                    servers.differences().size(),
                    names.allHidden().size(),
                    taken.toSeconds());
            assertThat(servers.differences().stream().limit(MOST_SHOWN).toList())
                    .as(
                            "%d requests with two answers, seed %d",
                            servers.differences().size(), SEED)
                    .isEmpty();
            assertThat(servers.statuses()).containsKeys(200, 304, 308, 400, 404, 405, 410);
            assertThat(names.allHidden()).hasSizeGreaterThan(100);
        }
    }

    @Test
    void whatIsNotPublicChangesNoRowThatAnswersAreMadeOf() throws Exception {
        try (Connection before = quiet().connect();
                Connection after = busy().connect()) {
            for (String rows : ROWS) {
                assertThat(digest(after, rows)).as(rows).isEqualTo(digest(before, rows));
            }
        }
    }

    private static void ask(TwoServers servers, KnownNames names) {
        ApiDocument document = ApiDocument.of(Contracts.DELIVERY);
        Stock stock = new Stock();
        names.shown().forEach((kind, known) -> known.forEach(name -> stock.know(kind, name, name)));
        names.hidden().forEach((kind, known) -> known.forEach(name -> stock.know(kind, name, name)));
        Oracle oracle = new Oracle("");
        Questions.Asked asked = (operation, request) -> {
            RawAnswer answer = servers.ask(request);
            if (answer.status() == 200 && request.method().equals("GET")) {
                stock.learn(request, operation, answer, oracle.json(answer));
            }
            return answer;
        };
        for (Operation operation : document.operations()) {
            Chance chance = new Chance(SEED + operation.toString().hashCode());
            new Questions(document, names, chance, asked).about(operation);
            RequestMaker maker = new RequestMaker(document, stock, chance, operation, "");
            for (int i = 0; i < AT_RANDOM; i++) {
                asked.answer(operation, maker.any());
            }
        }
    }

    private static String digest(Connection connection, String rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DIGEST.formatted(rows))) {
            row.next();
            return row.getString(1);
        }
    }

    private static PackagedApplication quiet() {
        return Objects.requireNonNull(quiet);
    }

    private static PackagedApplication busy() {
        return Objects.requireNonNull(busy);
    }
}
