package org.dateline.published;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** One table that is being filled through COPY, on a connection of its own. */
final class CopyText implements AutoCloseable {

    private static final int CHUNK = 1 << 18;

    private final Connection connection;
    private final CopyIn copy;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(2 * CHUNK);
    private final StringBuilder line = new StringBuilder();

    CopyText(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY delivery." + table + " (" + columns + ") FROM STDIN");
    }

    /** The values in the order of the columns; null is absent. */
    void row(@Nullable Object... values) throws SQLException {
        line.setLength(0);
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            append(values[i]);
        }
        waiting.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        if (waiting.size() >= CHUNK) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            line.append("\\N");
        } else if (value instanceof Collection<?> ids) {
            line.append(ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
        } else if (value instanceof String text) {
            escape(text);
        } else {
            line.append(value);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(letter);
            }
        }
    }

    private void send() throws SQLException {
        byte[] bytes = waiting.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.reset();
    }

    void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    /** Takes back what was not finished. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
        connection.close();
    }
}
