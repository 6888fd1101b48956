package org.dateline.delivery.expansion.owned;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.list.DateFilter;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.statement.Position;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.kernel.LocalizedText;
import org.dateline.listing.Cursor;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What stands directly below a place, a section or a topic, each with the number of its articles.
 *
 * <p>The number is exact. It is counted in an index of nothing but the targets of articles, a page of which has about a
 * thousand of them; what has expired and is not yet withdrawn is found by its expiry and taken off.
 */
@Singleton
public class Children {

    private static final String PAGE = """
            WITH page AS MATERIALIZED (
                SELECT d.id, d.sort_key
                FROM delivery.reference r
                JOIN delivery.document d ON d.id = r.source
                WHERE r.target = ? AND r.relation = 'parent' AND d.kind = ? AND %s
            """.formatted(Rows.VISIBLE);

    private static final String COUNTS = """
            ), expired AS MATERIALIZED (
                SELECT d.id
                FROM delivery.document d
                WHERE d.expires <= now() AND d.owner IS NULL AND d.kind = 'article'
            )
            SELECT true AS listed,
                (SELECT count(*) FROM delivery.link l
                    WHERE l.target = d.id AND l.relation = '%1$s' AND l.kind = 'article')
                - (SELECT count(*) FROM expired
                    WHERE EXISTS (
                        SELECT FROM delivery.link l
                        WHERE l.document = expired.id AND l.relation = '%1$s' AND l.target = d.id
                        OFFSET 0
                    )) AS articles,
                d.sort_key, %2$s, d.card AS json
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT id FROM page))
            UNION ALL
            SELECT false, NULL, d.sort_key, %2$s, d.card
            FROM delivery.document d
            WHERE d.id = ? AND d.kind = ? AND %3$s
            """;

    private final OwnedLists lists;

    Children(OwnedLists lists) {
        this.lists = lists;
    }

    /** What every card of a tree has; its type, where there are several. */
    private record Named(LocalizedText names, @Nullable String type) {}

    private record Child(PublicRow document, long articles) {

        ChildView view(References references) {
            Named card = document.as(Named.class);
            return new ChildView(document.id(), document.slug(), references.print(card.names()), card.type(), articles);
        }
    }

    /** In the order in which the whole kind is listed. */
    public ChildPage of(Kind owner, UUID id, ItemOptions options, Paging paging) {
        String order = owner == Kind.SECTION ? "position" : "name";
        OwnedList list =
                OwnedList.of(owner, id, "children", order, Map.of(), DateFilter.NONE, paging, owner, Kind.ARTICLE);
        OwnedPage<Child> page = lists.page(list, options, ChildView.class, statement(list), (row, document) -> {
            Cursor behind = Cursor.after(document.id(), Objects.requireNonNull(row.getString("sort_key")));
            return new OwnedLists.Entry<>(new Child(document, row.getLong("articles")), document, behind);
        });
        return new ChildPage(page.as(Child::view), page.page(), page.meta());
    }

    private static Sql statement(OwnedList list) {
        String kind = list.owner().singular();
        Sql sql = new Sql().add(PAGE, list.id(), kind);
        if (list.cursor() != null) {
            String text = Position.of(list.cursor(), 1).text(0);
            sql.add(
                    "AND (d.sort_key, d.id) " + (list.isBackward() ? "<" : ">") + " (?, ?)\n",
                    text,
                    list.cursor().id());
        }
        String order = "ORDER BY %1$ssort_key %2$s, %1$sid %2$s\n";
        return sql.add(order.formatted("d.", list.rising()))
                .add("LIMIT " + list.limit().plusOne() + "\n")
                .add(COUNTS.formatted(Relation.to(list.owner()).column(), Rows.COLUMNS, Rows.VISIBLE), list.id(), kind)
                .add(order.formatted("", list.rising()));
    }
}
