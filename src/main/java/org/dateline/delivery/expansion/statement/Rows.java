package org.dateline.delivery.expansion.statement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.published.Aliases;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.Relation;
import org.jspecify.annotations.Nullable;

/** Public documents as they come from the database. */
public final class Rows {

    /** Of {@code delivery.document d}; the card or the document follows, under the name json. */
    public static final String COLUMNS = """
            d.id, d.kind, d.slug, d.path, d.language, d.translation_group, d.first_published, d.date_published,
                d.date_modified, d.expires, nullif(d.aliases, '{}') AS aliases""";

    /** Expired documents are as good as withdrawn, by the clock of the database, everywhere. */
    public static final String VISIBLE = "(d.expires IS NULL OR d.expires > now())";

    /**
     * The same for statements that go through many rows and read none of them: the few that have expired are looked up, not
     * each row for whether it has.
     *
     * @param id the column with the document's id
     */
    public static String notExpired(String id) {
        return "NOT EXISTS (SELECT FROM delivery.document gone WHERE gone.id = " + id + " AND gone.expires <= now())";
    }

    /** The references of a reference that are shown, too. */
    public static final String PASSED_ON = Relation.passedOn().stream()
            .map(relation -> "'" + relation.column() + "'")
            .collect(Collectors.joining(", ", "r.relation IN (", ")"));

    private Rows() {}

    /** Adds those of the document to the aliases of the answer. */
    public static PublicRow of(ResultSet row, Aliases aliases) throws SQLException {
        String slug = row.getString("slug");
        Set<UUID> merged = ids(row, "aliases");
        if (!merged.isEmpty()) {
            aliases.add(merged, id(row));
        }
        return new PublicRow(
                id(row),
                Kind.named(row.getString("kind")),
                slug == null ? "" : slug,
                row.getString("path"),
                row.getString("language"),
                row.getObject("translation_group", UUID.class),
                instant(row, "first_published"),
                instant(row, "date_published"),
                instant(row, "date_modified"),
                instantIfAny(row, "expires"),
                row.getString("json"),
                aliases);
    }

    /** None where there is no array. */
    public static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? Set.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(UUID.class::cast)
                        .collect(Collectors.toUnmodifiableSet());
    }

    public static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantIfAny(row, column));
    }

    private static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
