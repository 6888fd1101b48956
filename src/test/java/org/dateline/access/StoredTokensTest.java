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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        Administrator administrator = administrator();

        String first = start(administrator);
        String second = start(administrator());

        Matcher printed = PRINTED.matcher(first);
        assertThat(printed.find()).isTrue();
        assertThat(first).contains("Authorization: Bearer");
        assertThat(second).isEmpty();
        assertThat(administrator.credential(Token.presented(printed.group()))).isNotNull();
        assertThat(administrator.credential(Token.generate())).isNull();
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
                    Administrator administrator = administrator();
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
    void aTokenThatIsTakenAwayIsRefusedAtOnce() throws SQLException {
        StoredTokens tokens = new StoredTokens(database);
        Token token = Token.generate();
        tokens.addFirst(token, "test");
        assertThat(tokens.containAdministrators(token)).isTrue();

        execute("DELETE FROM editorial.access_token");

        assertThat(tokens.containAdministrators(token)).isFalse();
    }

    @Test
    void aTokenThatWasHandedOutIsNoAdministratorsAndDoesNotStandInForTheFirst() throws SQLException {
        Token handedOut = Token.mint();
        execute("""
                INSERT INTO editorial.account (id, subject, display_name)
                VALUES ('%1$s', '%1$s', 'x');
                INSERT INTO editorial.access_token (id, label, hash, prefix, account, role, created_by)
                VALUES ('%1$s', 'x', '\\x%2$s', '%3$s', '%1$s', 'administrator', '%1$s')
                """.formatted(UUID.randomUUID(), HexFormat.of().formatHex(handedOut.hash()), handedOut.prefix()));

        String first = start(administrator());

        assertThat(first).isNotEmpty();
        assertThat(administrator().credential(handedOut)).isNull();
    }

    @Test
    void aConfiguredTokenIsTheOnlyOneAndIsNotStored() throws SQLException {
        String secret = "a-configured-token-of-the-operator-1";
        Administrator administrator = new Administrator(() -> Optional.of(secret), new StoredTokens(database));

        administrator.start(null);

        assertThat(administrator.credential(Token.presented(secret))).isNotNull();
        assertThat(administrator.credential(Token.generate())).isNull();
        assertThat(contents()).isEmpty();
    }

    private Administrator administrator() {
        return new Administrator(Optional::empty, new StoredTokens(database));
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
}
