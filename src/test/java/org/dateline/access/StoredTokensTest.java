package org.dateline.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.dateline.testing.DatabaseResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table is set aside for each test: the application under test was the first to start. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class StoredTokensTest {

    private static final Pattern PRINTED = Pattern.compile("dateline_[A-Za-z0-9_-]{43}");

    @Inject
    DataSource database;

    @BeforeEach
    void setAside() throws SQLException {
        execute("CREATE TABLE editorial.access_token_aside AS SELECT * FROM editorial.access_token");
        execute("DELETE FROM editorial.access_token");
    }

    @AfterEach
    void putBack() throws SQLException {
        execute("DELETE FROM editorial.access_token");
        execute("INSERT INTO editorial.access_token SELECT * FROM editorial.access_token_aside");
        execute("DROP TABLE editorial.access_token_aside");
    }

    @Test
    void theFirstStartPrintsATokenOnceAndKeepsOnlyItsHash() throws SQLException {
        Administrator administrator = administrator(Clock.systemUTC());

        String first = start(administrator);
        String second = start(administrator(Clock.systemUTC()));

        Matcher printed = PRINTED.matcher(first);
        assertThat(printed.find()).isTrue();
        assertThat(first).contains("Authorization: Bearer");
        assertThat(second).isEmpty();
        assertThat(administrator.owns(Token.presented(printed.group()))).isTrue();
        assertThat(administrator.owns(Token.generate())).isFalse();
        assertThat(contents()).doesNotContain(printed.group()).hasLineCount(1);
    }

    @Test
    void ofManyFirstStartsExactlyOneMakesTheToken() throws Exception {
        int instances = 6;
        CyclicBarrier together = new CyclicBarrier(instances);
        ExecutorService threads = Executors.newFixedThreadPool(instances);
        List<Future<String>> starts = new ArrayList<>();
        try {
            for (int i = 0; i < instances; i++) {
                Callable<String> start = () -> {
                    Administrator administrator = administrator(Clock.systemUTC());
                    together.await();
                    return start(administrator);
                };
                starts.add(threads.submit(start));
            }

            List<String> outputs = new ArrayList<>();
            for (Future<String> start : starts) {
                outputs.add(start.get());
            }

            assertThat(outputs.stream().filter(output -> !output.isEmpty())).hasSize(1);
            assertThat(contents()).hasLineCount(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRevokedTokenIsRefusedWithinASecond() throws SQLException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-09T12:00:00Z"));
        StoredTokens tokens = new StoredTokens(database, new SettableClock(now));
        Token token = Token.generate();
        tokens.addFirst(token, "test");
        assertThat(tokens.contain(token)).isTrue();

        execute("DELETE FROM editorial.access_token");

        now.set(now.get().plus(Duration.ofMillis(999)));
        assertThat(tokens.contain(token)).isTrue();
        now.set(now.get().plus(Duration.ofMillis(1)));
        assertThat(tokens.contain(token)).isFalse();
    }

    @Test
    void aConfiguredTokenIsTheOnlyOneAndIsNotStored() throws SQLException {
        String secret = "a-configured-token-of-the-operator-1";
        Administrator administrator =
                new Administrator(() -> Optional.of(secret), new StoredTokens(database, Clock.systemUTC()));

        administrator.start(null);

        assertThat(administrator.owns(Token.presented(secret))).isTrue();
        assertThat(administrator.owns(Token.generate())).isFalse();
        assertThat(contents()).isEmpty();
    }

    private Administrator administrator(Clock clock) {
        return new Administrator(Optional::empty, new StoredTokens(database, clock));
    }

    private static String start(Administrator administrator) throws SQLException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        administrator.makeFirstToken(new PrintStream(output, true, StandardCharsets.UTF_8));
        return output.toString(StandardCharsets.UTF_8);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String contents() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT t::text FROM editorial.access_token t ORDER BY id")) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return String.join("\n", lines);
        }
    }

    private static final class SettableClock extends Clock {

        private final AtomicReference<Instant> now;

        private SettableClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
