package org.dateline.published;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code delivery.document}, as it is written. */
record DocumentRow(
        UUID id,
        Kind kind,
        @Nullable UUID owner,
        Shown shown,
        long version,
        Instant firstPublished,
        Instant datePublished,
        @Nullable Instant expires,
        @Nullable Instant spokenAt,
        Instant dateModified) {

    /** What readers see of it apart from its clocks. */
    private record Shown(
            @Nullable String slug,
            @Nullable String path,
            @Nullable String language,
            String sortKey,
            @Nullable UUID translationGroup,
            List<UUID> related,
            String card,
            String document) {}

    private static final String COLUMNS =
            "id, kind, owner, slug, path, language, sort_key, translation_group, related, card::text, document::text,"
                    + " version, first_published, date_published, expires, spoken_at, date_modified";

    private static final String LOCK = """
            SELECT %s
            FROM delivery.document
            WHERE id = ?
            FOR UPDATE
            """.formatted(COLUMNS);

    private static final String DELETE = """
            DELETE FROM delivery.document
            WHERE id = ?
            RETURNING %s
            """.formatted(COLUMNS);

    private static final String PARTS = """
            SELECT id
            FROM delivery.document
            WHERE owner = ?
            ORDER BY id
            """;

    private static final String UPSERT = """
            INSERT INTO delivery.document (id, kind, owner, slug, path, language, sort_key, translation_group, related,
                                           card, document, version, first_published, date_published, expires,
                                           spoken_at, date_modified)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET slug = excluded.slug,
                path = excluded.path,
                language = excluded.language,
                sort_key = excluded.sort_key,
                translation_group = excluded.translation_group,
                related = excluded.related,
                card = excluded.card,
                document = excluded.document,
                version = excluded.version,
                date_published = excluded.date_published,
                expires = excluded.expires,
                spoken_at = excluded.spoken_at,
                date_modified = excluded.date_modified
            """;

    static DocumentRow of(PublicDocument document, @Nullable UUID owner, Instant dateModified) {
        Shown shown = new Shown(
                document.slug,
                document.path,
                document.language,
                document.sortKey,
                document.translationGroup,
                List.copyOf(document.related),
                StoredJson.write(document.card),
                StoredJson.write(document.document));
        return new DocumentRow(
                document.id,
                document.kind,
                owner,
                shown,
                document.version,
                document.firstPublished,
                document.datePublished,
                document.expires,
                document.spokenAt,
                dateModified);
    }

    /** The stored row, locked until the transaction ends. */
    static @Nullable DocumentRow lock(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, id);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? of(result) : null;
            }
        }
    }

    /** The row as it was. */
    static DocumentRow delete(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setObject(1, id);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return of(result);
            }
        }
    }

    static List<UUID> parts(Connection connection, UUID owner) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PARTS)) {
            statement.setObject(1, owner);
            try (ResultSet result = statement.executeQuery()) {
                List<UUID> parts = new ArrayList<>();
                while (result.next()) {
                    parts.add(result.getObject(1, UUID.class));
                }
                return parts;
            }
        }
    }

    void upsert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            statement.setObject(1, id);
            statement.setString(2, kind.singular());
            statement.setObject(3, owner);
            statement.setString(4, shown.slug);
            statement.setString(5, shown.path);
            statement.setString(6, shown.language);
            statement.setString(7, shown.sortKey);
            statement.setObject(8, shown.translationGroup);
            statement.setArray(9, connection.createArrayOf("uuid", shown.related.toArray()));
            statement.setString(10, shown.card);
            statement.setString(11, shown.document);
            statement.setLong(12, version);
            statement.setObject(13, column(firstPublished));
            statement.setObject(14, column(datePublished));
            statement.setObject(15, expires == null ? null : column(expires));
            statement.setObject(16, spokenAt == null ? null : column(spokenAt));
            statement.setObject(17, column(dateModified));
            statement.executeUpdate();
        }
    }

    boolean showsTheSameAs(DocumentRow other) {
        return shown.equals(other.shown);
    }

    boolean hasTheClocksOf(DocumentRow other) {
        return datePublished.equals(other.datePublished)
                && Objects.equals(expires, other.expires)
                && Objects.equals(spokenAt, other.spokenAt);
    }

    DocumentRow modified(Instant at) {
        return new DocumentRow(id, kind, owner, shown, version, firstPublished, datePublished, expires, spokenAt, at);
    }

    Change appeared() {
        return change(Change.Operation.APPEARED, Change.Reason.PUBLISHED);
    }

    Change changed(Change.Reason reason) {
        return change(Change.Operation.CHANGED, reason);
    }

    /** Something that is told about the document has changed, and not the document. */
    Change changed(Informer informer) {
        return new Change(
                informer, id, shown.slug, shown.path, Change.Operation.CHANGED, Change.Reason.UPDATED, version);
    }

    Change gone(Change.Reason reason) {
        return change(Change.Operation.GONE, reason);
    }

    private Change change(Change.Operation operation, Change.Reason reason) {
        return new Change(kind, id, shown.slug, shown.path, operation, reason, version);
    }

    private static DocumentRow of(ResultSet row) throws SQLException {
        Shown shown = new Shown(
                row.getString("slug"),
                row.getString("path"),
                row.getString("language"),
                row.getString("sort_key"),
                row.getObject("translation_group", UUID.class),
                Arrays.stream((Object[]) row.getArray("related").getArray())
                        .map(UUID.class::cast)
                        .toList(),
                row.getString("card"),
                row.getString("document"));
        OffsetDateTime expires = row.getObject("expires", OffsetDateTime.class);
        OffsetDateTime spokenAt = row.getObject("spoken_at", OffsetDateTime.class);
        return new DocumentRow(
                row.getObject("id", UUID.class),
                Kind.named(row.getString("kind")),
                row.getObject("owner", UUID.class),
                shown,
                row.getLong("version"),
                row.getObject("first_published", OffsetDateTime.class).toInstant(),
                row.getObject("date_published", OffsetDateTime.class).toInstant(),
                expires == null ? null : expires.toInstant(),
                spokenAt == null ? null : spokenAt.toInstant(),
                row.getObject("date_modified", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
