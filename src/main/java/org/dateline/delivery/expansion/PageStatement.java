package org.dateline.delivery.expansion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.listing.Cursor;
import org.dateline.listing.FilterValues;
import org.dateline.listing.Limit;
import org.jspecify.annotations.Nullable;

/**
 * The statement that reads one page of a list with the cards of what its cards refer to, and of what those refer to.
 *
 * <p>The rows of the page are found along an index and in its order: that of the links when the list is filtered by what
 * stories are tagged with, otherwise that of the documents. So a page costs the same wherever it starts. The limit is
 * written into the text, being a number of ours, because the planner has to know that it is small.
 */
final class PageStatement {

    private static final String EXPANSION = """
            ), needed AS (
                SELECT r.target AS id
                FROM delivery.reference r
                WHERE r.source = ANY (ARRAY (SELECT id FROM page)) AND r.in_card
                GROUP BY r.target
            ), shown AS (
                SELECT id
                FROM needed
                UNION
                SELECT r.target
                FROM delivery.reference r
                WHERE r.source = ANY (ARRAY (SELECT id FROM needed)) AND r.in_card AND %3$s
            )
            SELECT true AS listed, %1$s, d.sort_key, d.card AS json
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT id FROM page))
            UNION ALL
            SELECT false, %1$s, d.sort_key, d.card
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT id FROM shown)) AND %2$s
            """.formatted(Rows.COLUMNS, Rows.VISIBLE, Rows.PASSED_ON);

    private final ListRequest request;
    private final Targets targets;
    private final @Nullable Cursor cursor;
    private final Limit limit;
    private final Sql sql = new Sql();

    private PageStatement(ListRequest request, Targets targets, @Nullable Cursor cursor, Limit limit) {
        this.request = request;
        this.targets = targets;
        this.cursor = cursor;
        this.limit = limit;
    }

    static Sql of(ListRequest request, Targets targets, @Nullable Cursor cursor, Limit limit) {
        return new PageStatement(request, targets, cursor, limit).written();
    }

    private Sql written() {
        sql.add("WITH page AS MATERIALIZED (\n");
        Leading leading = leading();
        if (leading == null) {
            pageOfDocuments();
        } else {
            pageOfLinks(leading);
        }
        return sql.add(EXPANSION)
                .add(inOrder(
                        "ORDER BY listed DESC, %s, id %s\n", request.order().column()));
    }

    /** A group of a filter by links. */
    private record Leading(Filter.Linked filter, FilterValues.Group group) {}

    /** What finds the fewest documents: a city's stories are looked through for a section, not the other way round. */
    private @Nullable Leading leading() {
        return request.filters().stream()
                .filter(Filter.Linked.class::isInstance)
                .map(Filter.Linked.class::cast)
                .flatMap(filter -> filter.asked().groups().stream()
                        .filter(group -> !group.excluded())
                        .map(group -> new Leading(filter, group)))
                .min(Comparator.comparingInt(leading -> targets.weight(leading.filter, leading.group.values())))
                .orElse(null);
    }

    private void pageOfDocuments() {
        String column = "d." + request.order().column();
        sql.add("SELECT d.id\nFROM delivery.document d\nWHERE d.kind = '"
                + request.kind().singular() + "'\n");
        startingAt(column, "d.id");
        within("d.date_published");
        remaining(null);
        sql.add(inOrder("ORDER BY %s, d.id %s\n", column)).add("LIMIT " + limit.plusOne() + "\n");
    }

    /** For each target its own newest rows, of which the newest of all are the page. */
    private void pageOfLinks(Leading leading) {
        Filter.Linked filter = leading.filter;
        sql.add("""
                SELECT DISTINCT found.date_published, found.id
                FROM unnest(?) AS wanted (target)
                CROSS JOIN LATERAL (
                    SELECT l.date_published, l.document AS id
                    FROM delivery.link l
                    JOIN delivery.document d ON d.id = l.document
                    WHERE l.target = wanted.target
                """, new Object[] {targets.of(filter, leading.group.values())});
        sql.add("AND l.relation = '" + filter.relation().column() + "' AND l.kind = '"
                + request.kind().singular() + "'\n");
        if (filter.directOnly()) {
            sql.add("AND l.direct\n");
        }
        startingAt("l.date_published", "l.document");
        within("l.date_published");
        remaining(leading);
        sql.add(inOrder("ORDER BY %s, l.document %s\n", "l.date_published"))
                .add("LIMIT " + limit.plusOne() + "\n) found\n")
                .add(inOrder("ORDER BY %s, found.id %s\n", "found.date_published"))
                .add("LIMIT " + limit.plusOne() + "\n");
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

    private void within(String column) {
        if (request.dates().from() != null) {
            sql.add("AND " + column + " >= ?\n", request.dates().from());
        }
        if (request.dates().until() != null) {
            sql.add("AND " + column + " < ?\n", request.dates().until());
        }
    }

    /** Everything that the leading group does not see to. */
    private void remaining(@Nullable Leading leading) {
        sql.add("AND " + Rows.VISIBLE + "\n");
        for (Filter filter : request.filters()) {
            List<FilterValues.Group> groups = new ArrayList<>(filter.asked().groups());
            if (leading != null && filter.equals(leading.filter)) {
                groups.remove(leading.group);
            }
            for (FilterValues.Group group : groups) {
                sql.add(group.excluded() ? "AND NOT " : "AND ");
                filter.restrict(sql, group.values(), targets);
                sql.add("\n");
            }
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
