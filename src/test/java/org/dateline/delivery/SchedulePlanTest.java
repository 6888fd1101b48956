package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Programmes;
import org.dateline.testing.SentStatement;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;

/** What is on is found as fast among many days of many programmes. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SchedulePlanTest {

    private static final int CHANNELS = 5;

    /** Fifty programmes on each of four hundred days. */
    private static final String YEARS = """
            INSERT INTO delivery.broadcast (id, channel, overrides, starts, ends, document)
            SELECT gen_random_uuid(), channel, false, t, t + interval '28 minutes 48 seconds', '{"title": {"ru": "Передача"}}'
            FROM unnest('{%s}'::uuid[]) AS channel
            CROSS JOIN generate_series(
                now() - interval '200 days', now() + interval '200 days', interval '28 minutes 48 seconds') AS t
            """;

    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared (?:hit=([0-9]+))?(?: ?read=([0-9]+))?");

    @Inject
    AgroalDataSource owner;

    @Inject
    StatementCount statements;

    @Test
    void whatIsOnIsAFewRangesOfAnIndex() throws SQLException {
        List<String> channels = channels();
        String all = String.join(",", channels);

        List<String> plan = plan("/v1/live/" + channels.get(0), all, "'{" + all + "}'");

        assertThat(plan.stream().filter(line -> line.contains("broadcast")).collect(Collectors.joining("\n")))
                .contains("broadcast_by_start")
                .doesNotContain("Seq Scan");
        assertThat(buffers(plan)).as(String.join("\n", plan)).isLessThan(100);
    }

    @Test
    void aDayIsARangeOfAnIndex() throws SQLException {
        List<String> channels = channels();

        List<String> plan = plan("/v1/channels/" + channels.get(0) + "/schedule", String.join(",", channels), null);

        assertThat(String.join("\n", plan)).contains("broadcast_by_start").doesNotContain("Seq Scan");
        assertThat(buffers(plan)).as(String.join("\n", plan)).isLessThan(100);
    }

    private static List<String> channels() {
        List<String> channels = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(
                    Programmes.onPublicChannel("Europe/Moscow").channel().id().toString());
        }
        return channels;
    }

    /**
     * In a transaction that comes to nothing.
     *
     * @param first instead of the first value; null for that itself
     */
    private List<String> plan(String address, String channels, String first) throws SQLException {
        SentStatement sent = statements.sentBy(() -> given().get(address)).stream()
                .filter(one -> one.sql().contains("delivery.broadcast"))
                .findFirst()
                .orElseThrow();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(YEARS.formatted(channels));
            statement.execute("ANALYZE delivery.broadcast");
            // Few documents are there in a test: it would be best to read them all, as it is in no newsroom.
            statement.execute("SET LOCAL enable_hashjoin = off");
            statement.execute("SET LOCAL enable_mergejoin = off");
            List<String> plan = new ArrayList<>();
            try (ResultSet line = statement.executeQuery("EXPLAIN (ANALYZE, BUFFERS) " + inlined(sent, first))) {
                while (line.next()) {
                    plan.add(line.getString(1));
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return plan;
        }
    }

    private static String inlined(SentStatement sent, String first) {
        String sql = sent.sql();
        for (int i = 0; i < sent.values().size(); i++) {
            SentStatement.Value value = sent.values().get(i);
            String literal = i == 0 && first != null ? first : "'" + value.text() + "'";
            sql = sql.replaceFirst("\\?", Matcher.quoteReplacement(literal + "::" + value.type()));
        }
        return sql;
    }

    private static int buffers(List<String> plan) {
        Matcher buffers = BUFFERS.matcher(String.join("\n", plan));
        assertThat(buffers.find()).isTrue();
        return number(buffers.group(1)) + number(buffers.group(2));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
