package org.dateline.delivery.expansion.owned;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.dateline.delivery.expansion.list.DateFilter;
import org.dateline.delivery.expansion.owned.TimelineFilter.EntryType;
import org.dateline.delivery.expansion.statement.Credits;
import org.dateline.delivery.expansion.statement.Position;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.delivery.expansion.statement.Versions;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The statement that reads one page of a person's timeline. Quotes, mentions and articles are each read along their range of
 * the links' index, no more of either than a page has; tenures, of which a person has a few, all.
 */
final class TimelineStatement {

    /** The ranks of tenures follow those of documents, and there are two for each. */
    static final int FIRST_TENURE = 10;

    private static final String BRANCH = """
            (SELECT l.date_published AS moment, l.document AS id, %d AS rank
            FROM delivery.link l
            JOIN delivery.document d ON d.id = l.document
            WHERE l.target = ? AND l.relation = '%s' AND l.kind = '%s' AND %s
            """;

    /** A day counts from its first moment in the newsroom's zone. */
    private static final String TENURES = """
            (SELECT date_published AS moment, id, rank
            FROM (
                SELECT lower(t.possible)::timestamp AT TIME ZONE ? AS date_published, t.person AS id,
                    %1$d + 2 * t.position AS rank
                FROM delivery.tenure t
                WHERE t.person = ?
                UNION ALL
                SELECT (upper(t.possible) - 1)::timestamp AT TIME ZONE ?, t.person, %1$d + 2 * t.position + 1
                FROM delivery.tenure t
                WHERE t.person = ?
            ) known
            WHERE date_published IS NOT NULL
            """.formatted(FIRST_TENURE);

    private static final String EXPANSION = """
            ), needed AS (
                SELECT r.target AS id
                FROM delivery.reference r
                WHERE r.source = ANY (ARRAY (SELECT id FROM page)) AND r.in_card
                GROUP BY r.target
            ), shown AS (
                SELECT ?::uuid AS id
                UNION
                SELECT id
                FROM needed
                UNION
                SELECT r.target
                FROM delivery.reference r
                WHERE r.source = ANY (ARRAY (SELECT id FROM needed)) AND r.in_card AND %3$s
            %%1$s
            )
            SELECT true AS listed, page.moment, page.rank, %1$s, %%2$s AS json
            FROM page
            JOIN delivery.document d ON d.id = page.id
            UNION ALL
            SELECT false, NULL, NULL, %1$s, d.card
            FROM delivery.document d
            WHERE d.id = ANY (ARRAY (SELECT id FROM shown)) AND (d.id <> ? OR d.kind = 'person') AND %2$s
            """.formatted(Rows.COLUMNS, Rows.VISIBLE, Rows.PASSED_ON);

    private final OwnedList list;
    private final DateFilter dates;
    private final @Nullable Languages languages;
    private final @Nullable Instant moment;
    private final int rank;
    private final Sql sql = new Sql();

    private TimelineStatement(OwnedList list, DateFilter dates, @Nullable Languages languages) {
        this.list = list;
        this.dates = dates;
        this.languages = languages;
        Position position = list.cursor() == null ? null : Position.of(list.cursor(), 2);
        this.moment = position == null ? null : position.instant(0);
        this.rank = position == null ? 0 : position.number(1);
    }

    static Sql of(
            OwnedList list,
            TimelineFilter filter,
            DateFilter dates,
            FieldSelection fields,
            @Nullable Languages languages,
            ZoneId zone) {
        boolean credits = fields.within("article").names(Credits.NAME);
        return new TimelineStatement(list, dates, languages).written(filter.types(), zone, credits);
    }

    private Sql written(Set<EntryType> types, ZoneId zone, boolean credits) {
        sql.add("WITH page (moment, id, rank) AS MATERIALIZED (\nSELECT moment, id, rank\nFROM (\n");
        sql.add("(SELECT NULL::timestamptz AS moment, NULL::uuid AS id, 0 AS rank WHERE false)\n");
        for (EntryType type : types) {
            sql.add("UNION ALL\n");
            switch (type) {
                case QUOTE -> links(type, Relation.SPEAKER, Kind.QUOTE);
                case MENTION -> links(type, Relation.PERSON, Kind.ARTICLE);
                case ARTICLE -> links(type, Relation.AUTHOR, Kind.ARTICLE);
                case TENURE -> tenures(zone);
            }
        }
        sql.add(") entry\n");
        ordered("moment", "id, rank");
        String expansion = EXPANSION.formatted(credits ? Credits.SHOWN : "", credits ? Credits.CARD : "d.card");
        return sql.add(expansion, list.id(), list.id())
                .add("ORDER BY moment %1$s, id %1$s, rank %1$s\n".formatted(list.falling()));
    }

    private void links(EntryType type, Relation relation, Kind kind) {
        sql.add(BRANCH.formatted(type.ordinal(), relation.column(), kind.singular(), Rows.VISIBLE), list.id());
        if (list.cursor() != null && moment != null) {
            boolean alsoSameDocument = list.isBackward() ? type.ordinal() > rank : type.ordinal() < rank;
            sql.add(
                    "AND (l.date_published, l.document) " + beyond() + (alsoSameDocument ? "=" : "") + " (?, ?)\n",
                    moment,
                    list.cursor().id());
        }
        dates.restrict(sql, "l");
        if (languages != null) {
            Versions.onlyBest(sql, kind, languages, other -> {
                other.add("AND " + Rows.VISIBLE + "\n")
                        .add("AND EXISTS (SELECT FROM delivery.link f WHERE f.document = d.id AND f.relation = '")
                        .add(relation.column() + "' AND f.target = ? OFFSET 0)\n", list.id());
                dates.restrict(other, "d");
            });
        }
        ordered("l.date_published", "l.document");
        sql.add(")\n");
    }

    private void tenures(ZoneId zone) {
        sql.add(TENURES, zone.getId(), list.id(), zone.getId(), list.id());
        if (list.cursor() != null && moment != null) {
            sql.add(
                    "AND (date_published, id, rank) " + beyond() + " (?, ?, ?)\n",
                    moment,
                    list.cursor().id(),
                    rank);
        }
        dates.restrict(sql, "known");
        ordered("moment", "id, rank");
        sql.add(")\n");
    }

    private String beyond() {
        return list.isBackward() ? ">" : "<";
    }

    private void ordered(String column, String rest) {
        String falling = " " + list.falling();
        sql.add("ORDER BY " + column + falling + ", " + rest.replace(",", falling + ",") + falling + "\n")
                .add("LIMIT " + list.limit().plusOne() + "\n");
    }
}
