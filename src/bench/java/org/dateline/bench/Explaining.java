package org.dateline.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.testing.SentStatement;

/** Has PostgreSQL run statements as the application's connections do, with a plan that knows no values, and tell how. */
final class Explaining {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection reader;

    /** @param reader a connection of the readers' pool, with its settings */
    Explaining(Connection reader) {
        this.reader = reader;
    }

    List<Explained> explain(List<SentStatement> sent) throws SQLException {
        List<Explained> explained = new ArrayList<>();
        for (SentStatement statement : sent) {
            explained.add(explain(statement));
        }
        return explained;
    }

    private Explained explain(SentStatement sent) throws SQLException {
        try (Statement statement = reader.createStatement()) {
            // What takes too long has to be seen, too.
            statement.execute("SET statement_timeout = 0");
            statement.execute("PREPARE explained" + types(sent) + " AS " + numbered(sent.sql()));
            try (ResultSet row = statement.executeQuery(
                    "EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) EXECUTE explained" + values(sent))) {
                row.next();
                return Explained.of(sent.sql(), JSON.readTree(row.getString(1)));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            } finally {
                statement.execute("DEALLOCATE explained");
                statement.execute("RESET statement_timeout");
            }
        }
    }

    private static String types(SentStatement sent) {
        return sent.values().isEmpty()
                ? ""
                : sent.values().stream().map(SentStatement.Value::type).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String values(SentStatement sent) {
        return sent.values().isEmpty()
                ? ""
                : sent.values().stream()
                        .map(value -> "'" + value.text().replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** PostgreSQL's own names of parameters instead of JDBC's question marks, which a constant may hold as well. */
    private static String numbered(String sql) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        int number = 0;
        for (int i = 0; i < sql.length(); i++) {
            char letter = sql.charAt(i);
            quoted ^= letter == '\'';
            if (letter == '?' && !quoted) {
                text.append('$').append(++number);
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
