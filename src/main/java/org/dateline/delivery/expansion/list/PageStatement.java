package org.dateline.delivery.expansion.list;

import java.util.Set;
import org.dateline.delivery.expansion.list.Narrowing.Leading;
import org.dateline.delivery.expansion.statement.Credits;
import org.dateline.delivery.expansion.statement.Needs;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.delivery.expansion.statement.Versions;
import org.dateline.listing.Cursor;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.listing.Limit;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The statement that reads one page of a list with the cards of what its cards refer to, and of what those refer to; and
 * with the cards of what is to be included, which get the same.
 *
 * <p>The rows of the page are found along an index and in its order: that of the links when the list is filtered by what
 * stories are tagged with, otherwise that of the documents. So a page costs the same wherever it starts. The limit is
 * written into the text, being a number of ours, because the planner has to know that it is small.
 */
final class PageStatement {

    private static final String OF_PAGE = "= ANY (ARRAY (SELECT id FROM page))";

    /** Without the row that only tells that there are more: the page is in order, and that one is its last. */
    private static final String OF_LISTED = "= ANY (ARRAY (SELECT id FROM page LIMIT ?))";

    private static final String INCLUDED = """
            ), included AS (
                SELECT r.target AS id
                FROM delivery.reference r
                JOIN delivery.document d ON d.id = r.target
                WHERE r.source %s AND d.kind = ANY (?) AND %s
            """.formatted(OF_LISTED, Rows.VISIBLE);

    /** Of its story, a quote refers to the section only; what else it is found by are the story's own. */
    private static final String BY_QUOTES = "        AND (r.in_card OR r.relation = 'section')\n";

    /** The offices that their speakers held when it was said, and whose those were: found by the day, and so not stored. */
    private static final String HELD_BY_SPEAKERS = """
                UNION
                SELECT l.target
                FROM delivery.link l
                JOIN delivery.document d ON d.id = l.target
                WHERE l.document %s AND l.relation IN ('office', 'organization') AND d.kind = ANY (?) AND %s
            """.formatted(OF_LISTED, Rows.VISIBLE);

    private static final String QUOTES_OF_PAGE = """
                UNION
                SELECT d.id
                FROM delivery.document d
                WHERE d.owner %s AND %s
            """.formatted(OF_LISTED, Rows.VISIBLE);

    private static final String RELATED = """
            ARRAY (SELECT unnest(listed.related) FROM delivery.document listed WHERE listed.id %s)
            """.formatted(OF_LISTED);

    private static final String SHOWN = """
                GROUP BY r.target
            ), shown AS (
                SELECT id
                FROM needed
                UNION
                SELECT r.target
                FROM delivery.reference r
                WHERE r.source = ANY (ARRAY (SELECT id FROM needed)) AND r.in_card AND %s
            """.formatted(Rows.PASSED_ON);

    private static final String ROWS = """
            )
            SELECT 'listed' AS part, %%3$s AS targets, %1$s, d.%%1$s AS position, %%4$s AS json
            FROM delivery.document d
            WHERE d.id %2$s
            UNION ALL
            SELECT %%2$s, NULL, %1$s, d.%%1$s, d.card
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT id FROM shown)) AND %3$s
            """.formatted(Rows.COLUMNS, OF_PAGE, Rows.VISIBLE);

    /** For which of them a row was found, where each has rows of its own. */
    private static final String TARGETS = "ARRAY (SELECT page.target FROM page WHERE page.id = d.id)";

    private static final String SHOWN_OR_INCLUDED =
            "CASE WHEN d.id = ANY (ARRAY (SELECT id FROM included)) THEN 'included' ELSE 'shown' END";

    private final ListRequest request;
    private final Narrowing narrowing;
    private final FieldSelection fields;
    private final @Nullable Cursor cursor;
    private final Limit limit;
    private final Sql sql = new Sql();

    private PageStatement(
            ListRequest request, Narrowing narrowing, FieldSelection fields, @Nullable Cursor cursor, Limit limit) {
        this.request = request;
        this.narrowing = narrowing;
        this.fields = fields;
        this.cursor = cursor;
        this.limit = limit;
    }

    static Sql of(
            ListRequest request, Narrowing narrowing, FieldSelection fields, @Nullable Cursor cursor, Limit limit) {
        return new PageStatement(request, narrowing, fields, cursor, limit).written(false);
    }

    /** As many rows for each of the documents that the list is filtered by. */
    static Sql ofEach(ListRequest request, Narrowing narrowing, FieldSelection fields, Limit limit) {
        return new PageStatement(request, narrowing, fields, null, limit).written(true);
    }

    private Sql written(boolean ofEach) {
        sql.add("WITH page AS MATERIALIZED (\n");
        Leading leading = narrowing.leading();
        if (leading == null) {
            pageOfDocuments();
        } else {
            pageOfLinks(leading, ofEach);
        }
        boolean includes = !request.included().isEmpty();
        if (includes) {
            included();
        }
        needed(includes);
        sql.add(SHOWN);
        if (includes) {
            sql.add("    UNION\n    SELECT id\n    FROM included\n");
        }
        boolean credits = request.tellsCredits(fields);
        if (credits) {
            sql.add(Credits.SHOWN);
        }
        return sql.add(ROWS.formatted(
                        request.order().column(),
                        includes ? SHOWN_OR_INCLUDED : "'shown'",
                        ofEach ? TARGETS : "NULL",
                        credits ? Credits.CARD : "d.card"))
                .add(inOrder("ORDER BY part DESC, %s, id %s\n", "position"));
    }

    private void pageOfDocuments() {
        String column = "d." + request.order().column();
        sql.add("SELECT d.id\nFROM delivery.document d\n");
        narrowing.documents(sql, Rows.VISIBLE);
        startingAt(column, "d.id");
        sql.add(inOrder("ORDER BY %s, d.id %s\n", column)).add("LIMIT " + limit.plusOne() + "\n");
    }

    /** For each target its own first rows, of which the first of all are the page. */
    private void pageOfLinks(Leading leading, boolean ofEach) {
        String column = request.order().column();
        sql.add("SELECT DISTINCT " + (ofEach ? "wanted.target" : "found." + column) + ", found.id\n")
                .add("FROM unnest(?) AS wanted (target)\n", new Object[] {narrowing.targets(leading)})
                .add("CROSS JOIN LATERAL (\nSELECT l." + column + ", l.document AS id\n")
                .add("FROM delivery.link l\nJOIN delivery.document d ON d.id = l.document\n")
                .add("WHERE l.target = wanted.target\n");
        narrowing.links(sql, leading, Rows.VISIBLE);
        startingAt("l." + column, "l.document");
        sql.add(inOrder("ORDER BY %s, l.document %s\n", "l." + column)).add("LIMIT " + limit.plusOne() + "\n) found\n");
        if (!ofEach) {
            sql.add(inOrder("ORDER BY %s, found.id %s\n", "found." + column)).add("LIMIT " + limit.plusOne() + "\n");
        }
    }

    private void startingAt(String column, String id) {
        if (cursor != null) {
            String behind = falls() ? "<" : ">";
            sql.add(
                    "AND (" + column + ", " + id + ") " + behind + " (?, ?)\n",
                    request.order().position(cursor),
                    cursor.id());
        }
    }

    private void included() {
        Set<Kind> kinds = request.included();
        Integer listed = limit.value();
        String[] names = kinds.stream().map(Kind::singular).toArray(String[]::new);
        sql.add(INCLUDED, listed, names);
        if (request.kind() == Kind.QUOTE) {
            sql.add(BY_QUOTES).add(HELD_BY_SPEAKERS, listed, names);
        }
        if (request.kind() == Kind.ARTICLE && kinds.contains(Kind.QUOTE)) {
            sql.add(QUOTES_OF_PAGE, listed);
        }
        if (request.kind() == Kind.ARTICLE && kinds.contains(Kind.ARTICLE)) {
            sql.add("    UNION\n    SELECT d.id\n    FROM delivery.document d\n    WHERE d.id = ANY (\n");
            related(listed);
            sql.add(")\n        AND " + Rows.VISIBLE + "\n");
        }
    }

    private void related(Integer listed) {
        Languages languages = narrowing.languages();
        if (languages == null) {
            sql.add(RELATED, listed);
        } else {
            sql.add("ARRAY (SELECT best.id FROM (\n");
            Versions.best(sql, languages, "named.id = ANY (\n");
            sql.add(RELATED, listed).add(")) best)\n");
        }
    }

    /** What is included needs all that it refers to; the rows alone only what is asked of them. */
    private void needed(boolean includes) {
        sql.add("), needed AS (\n    SELECT r.target AS id\n    FROM delivery.reference r\n")
                .add("    WHERE r.in_card AND r.source ")
                .add(includes ? "= ANY (ARRAY (SELECT id FROM page UNION SELECT id FROM included))" : OF_PAGE)
                .add("\n");
        if (!includes) {
            new Needs(request.view(), fields).restrict(sql);
        }
    }

    private String inOrder(String clause, String column) {
        String direction = falls() ? "DESC" : "ASC";
        return clause.formatted(column + " " + direction, direction);
    }

    private boolean falls() {
        return request.order().falls(cursor != null && cursor.isBackward());
    }
}
