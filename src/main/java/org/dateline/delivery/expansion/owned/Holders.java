package org.dateline.delivery.expansion.owned;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.list.DateFilter;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.statement.Position;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.listing.Cursor;
import org.dateline.listing.Day;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.person.HolderView;
import org.jspecify.annotations.Nullable;

/** Who held an office, or the offices of an organization: by tenures, which have an index for either. */
@Singleton
public class Holders {

    private static final String PAGE = """
            WITH page AS MATERIALIZED (
                SELECT t.person, t.position, t.office, t.organization, t.since
                FROM delivery.tenure t
                JOIN delivery.document d ON d.id = t.person
                WHERE t.%s = ? AND %s
            """;

    private static final String EXPANSION = """
            )
            SELECT true AS listed, page.since, page.position, %1$s, d.card AS json
            FROM page
            JOIN delivery.document d ON d.id = page.person
            UNION ALL
            SELECT false, NULL, NULL, %1$s, d.card
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT office FROM page UNION SELECT organization FROM page UNION SELECT ?))
                AND (d.id <> ? OR d.kind = ?)
                AND %2$s
            """.formatted(Rows.COLUMNS, Rows.VISIBLE);

    private final OwnedLists lists;

    Holders(OwnedLists lists) {
        this.lists = lists;
    }

    /** One tenure of a person, by its position among them. */
    private record Held(PublicRow person, int position) {}

    /** Those of one day as far as the dates tell, or all that there have been; who started last comes first. */
    public HolderPage of(Kind owner, UUID id, @Nullable Day asOf, ItemOptions options, Paging paging) {
        Map<String, List<String>> filters = asOf == null ? Map.of() : Map.of("asOf", List.of(asOf.toString()));
        OwnedList list = OwnedList.of(
                owner, id, "holders", "-startDate", filters, DateFilter.NONE, paging, Kind.PERSON, Kind.OFFICE);
        LocalDate day = asOf == null ? null : asOf.date();
        OwnedPage<Held> page = lists.page(list, options, HolderView.class, statement(list, day), (row, person) -> {
            Held held = new Held(person, row.getInt("position"));
            Cursor behind = Cursor.after(person.id(), row.getString("since"), Integer.toString(held.position()));
            return new OwnedLists.Entry<>(held, person, behind);
        });
        return new HolderPage(
                page.as((held, references) -> HolderView.of(held.person(), held.position(), day, references)),
                page.page(),
                page.meta());
    }

    private static Sql statement(OwnedList list, @Nullable LocalDate day) {
        String column = list.owner() == Kind.OFFICE ? "office" : "organization";
        Sql sql = new Sql().add(PAGE.formatted(column, Rows.VISIBLE), list.id());
        if (day != null) {
            sql.add("AND t.possible @> ?\n", day);
        }
        if (list.cursor() != null) {
            Position position = Position.of(list.cursor(), 2);
            sql.add(
                    "AND (t.since, t.person, t.position) " + (list.isBackward() ? ">" : "<") + " (?, ?, ?)\n",
                    position.day(0).date(),
                    list.cursor().id(),
                    position.number(1));
        }
        String order = "ORDER BY %1$ssince %2$s, %3$s %2$s, %1$sposition %2$s\n";
        return sql.add(order.formatted("t.", list.falling(), "t.person"))
                .add("LIMIT " + list.limit().plusOne() + "\n")
                .add(EXPANSION, list.id(), list.id(), list.owner().singular())
                .add(order.formatted("", list.falling(), "id"));
    }
}
