package org.dateline.published;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/**
 * The links by which quotes are found through the offices that their speaker held when it was said, and through the
 * organization that said it or whose office one of them was. A quote does not store them: whoever prints one asks {@code
 * PersonCard.tenuresOn}, and these statements choose as that does.
 */
final class OfficeLinks {

    private static final String LINK = """
            WITH said AS (
                SELECT quote.id, quote.kind, quote.date_published, quote.first_published, quote.date_modified,
                    quote.spoken_at, quote.date_spoken, by.target AS speaker
                FROM delivery.link by
                JOIN delivery.document quote ON quote.id = by.document
                WHERE by.relation = 'speaker' AND by.kind = 'quote' AND %s
            ), held AS (
                SELECT said.id, tenure.office, tenure.organization
                FROM said
                JOIN delivery.tenure ON tenure.person = said.speaker AND tenure.possible @> said.date_spoken
                WHERE tenure.certain @> said.date_spoken
                    OR NOT EXISTS (
                        SELECT FROM delivery.tenure other
                        WHERE other.person = said.speaker AND other.certain @> said.date_spoken
                    )
            ), wanted (id, relation, target) AS (
                SELECT id, 'office', office
                FROM held
                UNION
                SELECT id, 'organization', organization
                FROM held
                WHERE organization IS NOT NULL
                UNION
                SELECT said.id, 'organization', said.speaker
                FROM said
                JOIN delivery.document speaker ON speaker.id = said.speaker AND speaker.kind = 'organization'
            ), outdated AS (
                DELETE FROM delivery.link link
                USING said
                WHERE link.document = said.id
                    AND link.relation IN ('office', 'organization')
                    AND NOT EXISTS (
                        SELECT FROM wanted
                        WHERE wanted.id = link.document
                            AND wanted.relation = link.relation
                            AND wanted.target = link.target
                    )
            )
            INSERT INTO delivery.link (document, kind, date_published, first_published, date_modified, spoken_at,
                                       relation, target, direct)
            SELECT said.id, said.kind, said.date_published, said.first_published, said.date_modified, said.spoken_at,
                wanted.relation, wanted.target, true
            FROM wanted
            JOIN said ON said.id = wanted.id
            ON CONFLICT (document, relation, target) DO NOTHING
            """;

    private static final String LINK_QUOTES = LINK.formatted("by.document = ANY (?)");
    private static final String LINK_SPEAKER = LINK.formatted("by.target = ?");
    private static final String LINK_OFFICE = LINK.formatted("""
            by.document IN (
                    SELECT found.document
                    FROM delivery.link found
                    WHERE found.target = ? AND found.relation = 'office' AND found.kind = 'quote'
                )""");

    private OfficeLinks() {}

    /** To be called when they have just got the links of their story and their speakers. */
    static void ofQuotes(Connection connection, Collection<UUID> quotes) throws SQLException {
        if (quotes.isEmpty()) {
            return;
        }
        Array ids = connection.createArrayOf("uuid", quotes.toArray());
        try (PreparedStatement statement = connection.prepareStatement(LINK_QUOTES)) {
            statement.setArray(1, ids);
            statement.executeUpdate();
        }
    }

    /** To be called when a person has got other tenures, or other quotes. */
    static void ofSpeaker(Connection connection, UUID person) throws SQLException {
        link(connection, LINK_SPEAKER, person);
    }

    /** To be called when an office has gone to another organization. */
    static void ofOffice(Connection connection, UUID office) throws SQLException {
        link(connection, LINK_OFFICE, office);
    }

    private static void link(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }
}
