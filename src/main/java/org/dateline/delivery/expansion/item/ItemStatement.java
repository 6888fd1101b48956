package org.dateline.delivery.expansion.item;

import java.util.UUID;
import org.dateline.delivery.expansion.statement.Needs;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.delivery.expansion.statement.Versions;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The statement that reads one document with the cards of everything that it shows: what it refers to, what those need,
 * its ancestors, and what it refers to softly (related articles and translations), as far as they are public. Nothing is read
 * for fields that are not asked for.
 */
final class ItemStatement {

    private static final String ASKED = """
            WITH RECURSIVE asked AS MATERIALIZED (
                SELECT d.id, d.translation_group
                FROM delivery.document d
                WHERE d.kind = ? AND d.%s = ?
            ), item AS MATERIALIZED (
                SELECT d.id, d.translation_group, d.related
                FROM delivery.document d
                WHERE d.id =\s""";

    private static final String ITSELF = "(SELECT id FROM asked)\n";

    /** Each has one parent; the limit keeps the planner from reading everybody's. */
    private static final String NEEDED = """
            ), ancestor (id, distance) AS (
                SELECT id, 0
                FROM item
                UNION ALL
                SELECT parent.target, ancestor.distance + 1
                FROM ancestor
                CROSS JOIN LATERAL (
                    SELECT r.target
                    FROM delivery.reference r
                    WHERE r.source = ancestor.id AND r.relation = 'parent'
                    LIMIT 1
                ) parent
                WHERE ancestor.distance < 20
            ), needed AS (
                SELECT r.target AS id
                FROM delivery.reference r
                WHERE r.source = (SELECT id FROM item)
            """;

    private static final String SHOWN = """
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
            """.formatted(Rows.PASSED_ON);

    private static final String RELATED = """
                UNION
                SELECT unnest(related)
                FROM item
            """;

    private static final String RELATED_VERSIONS = """
                UNION
                SELECT id
                FROM version
            """;

    /** Whatever its document refers to is shown in that version of its story which suits the reader. */
    private static final String VERSIONS_SHOWN =
            "ARRAY (SELECT v.named FROM version v WHERE v.id = d.id AND v.named <> d.id)";

    private static final String TRANSLATIONS = """
                UNION
                SELECT d.id
                FROM delivery.document d
                WHERE d.translation_group = (SELECT translation_group FROM item)
            """;

    private static final String ROWS = """
            )
            SELECT true AS asked, d.expires <= now() AS expired, 0 AS distance, NULL::uuid[] AS stands_for, %1$s,
                d.document AS json
            FROM delivery.document d
            WHERE d.id = (SELECT id FROM item)
            UNION ALL
            SELECT false, false, (SELECT min(a.distance) FROM ancestor a WHERE a.id = d.id), %%s, %1$s, d.card
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT id FROM shown)) AND d.id <> (SELECT id FROM item) AND %2$s
            ORDER BY asked DESC, distance, id
            """.formatted(Rows.COLUMNS, Rows.VISIBLE);

    private final Kind kind;
    private final Class<? extends Record> view;
    private final FieldSelection fields;
    private final @Nullable Languages languages;

    ItemStatement(Kind kind, Class<? extends Record> view, FieldSelection fields, @Nullable Languages languages) {
        this.kind = kind;
        this.view = view;
        this.fields = fields;
        this.languages = languages;
    }

    Sql byId(UUID id) {
        return by("id", id);
    }

    Sql bySlug(String slug) {
        return by("slug", slug);
    }

    Sql byCode(String code) {
        return by("code", code);
    }

    private Sql by(String column, Object value) {
        Sql sql = new Sql().add(ASKED.formatted(column), kind.singular(), value);
        Languages ofVersions = kind == Kind.ARTICLE ? languages : null;
        if (ofVersions == null) {
            sql.add(ITSELF);
        } else {
            sql.add("(SELECT best.id FROM (\n");
            Versions.best(sql, ofVersions, "named.id = (SELECT id FROM asked)\n");
            sql.add(") best)\n");
        }
        // The body links to some of them.
        boolean related = fields.has("related") || fields.has("body");
        if (related && ofVersions != null) {
            sql.add("), version AS MATERIALIZED (\n");
            Versions.best(sql, ofVersions, "named.id = ANY (ARRAY (SELECT unnest(related) FROM item))\n");
        }
        sql.add(NEEDED);
        new Needs(view, fields).restrict(sql);
        sql.add(SHOWN);
        if (related) {
            sql.add(ofVersions == null ? RELATED : RELATED_VERSIONS);
        }
        if (fields.has("translations")) {
            sql.add(TRANSLATIONS);
        }
        return sql.add(ROWS.formatted(related && ofVersions != null ? VERSIONS_SHOWN : "NULL"));
    }
}
