package org.dateline.delivery.expansion;

import java.util.UUID;
import org.dateline.published.Kind;

/**
 * The statement that reads one document with the cards of everything that it shows: what it refers to, what those need,
 * its ancestors, and what it refers to softly (related articles and translations), as far as they are public.
 */
final class ItemStatement {

    private static final String ITEM = """
            WITH RECURSIVE item AS MATERIALIZED (
                SELECT d.id, d.translation_group, d.related
                FROM delivery.document d
                WHERE d.kind = ? AND d.%s = ?
            ), ancestor (id, distance) AS (
                SELECT id, 0
                FROM item
                UNION ALL
                SELECT r.target, ancestor.distance + 1
                FROM ancestor
                JOIN delivery.reference r ON r.source = ancestor.id AND r.relation = 'parent'
                WHERE ancestor.distance < 20
            ), needed AS (
                SELECT r.target AS id
                FROM delivery.reference r
                WHERE r.source = (SELECT id FROM item)
            ), shown AS (
                SELECT id
                FROM needed
                UNION
                SELECT r.target
                FROM delivery.reference r
                WHERE r.source = ANY (ARRAY (SELECT id FROM needed)) AND r.in_card AND %s
                UNION
                SELECT id
                FROM ancestor
                UNION
                SELECT unnest(related)
                FROM item
                UNION
                SELECT d.id
                FROM delivery.document d
                WHERE d.translation_group = (SELECT translation_group FROM item)
            )
            SELECT true AS asked, d.expires <= now() AS expired, 0 AS distance, %s, d.document AS json
            FROM delivery.document d
            WHERE d.id = (SELECT id FROM item)
            UNION ALL
            SELECT false, false, (SELECT min(a.distance) FROM ancestor a WHERE a.id = d.id), %s, d.card
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT id FROM shown)) AND d.id <> (SELECT id FROM item) AND %s
            ORDER BY asked DESC, distance, id
            """;

    private static final String BY_ID = ITEM.formatted("id", Rows.PASSED_ON, Rows.COLUMNS, Rows.COLUMNS, Rows.VISIBLE);
    private static final String BY_SLUG =
            ITEM.formatted("slug", Rows.PASSED_ON, Rows.COLUMNS, Rows.COLUMNS, Rows.VISIBLE);

    private ItemStatement() {}

    static Sql of(Kind kind, UUID id) {
        return new Sql().add(BY_ID, kind.singular(), id);
    }

    static Sql of(Kind kind, String slug) {
        return new Sql().add(BY_SLUG, kind.singular(), slug);
    }
}
