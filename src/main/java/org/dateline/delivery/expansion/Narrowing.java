package org.dateline.delivery.expansion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.listing.FilterValues;
import org.dateline.listing.Languages;
import org.jspecify.annotations.Nullable;

/** The rows that belong to a list, as conditions of the statements that page through it and count it. */
final class Narrowing {

    /**
     * One of each story: no other version of it that belongs to the list is in a language that the reader would rather have.
     * The inner {@code d} is that other one, so that the conditions are the same.
     */
    private static final String IN_BEST_LANGUAGE = """
            AND d.language = ANY (?)
            AND NOT EXISTS (
                SELECT
                FROM (SELECT d.translation_group AS story, array_position(?, d.language) AS place) AS mine
                JOIN delivery.document d ON d.translation_group = mine.story
                WHERE array_position(?, d.language) < mine.place
            """;

    private final ListRequest request;
    private final Targets targets;
    private final @Nullable Languages languages;

    Narrowing(ListRequest request, Targets targets, @Nullable Languages languages) {
        this.request = request;
        this.targets = targets;
        this.languages = languages;
    }

    /** A group of a filter by links. */
    record Leading(Filter.Linked filter, FilterValues.Group group) {}

    /** What finds the fewest documents: a city's stories are looked through for a section, not the other way round. */
    @Nullable
    Leading leading() {
        return request.filters().stream()
                .filter(Filter.Linked.class::isInstance)
                .map(Filter.Linked.class::cast)
                .flatMap(filter -> filter.asked().groups().stream()
                        .filter(group -> !group.excluded())
                        .map(group -> new Leading(filter, group)))
                .min(Comparator.comparingInt(leading -> targets.weight(leading.filter, leading.group.values())))
                .orElse(null);
    }

    Object[] targets(Leading leading) {
        return targets.of(leading.filter, leading.group.values());
    }

    /** Whether the links of the leading group tell all that there is to be known of a row. */
    boolean isAlone(Leading leading) {
        return languages == null
                && request.filters().size() == 1
                && leading.filter.asked().groups().size() == 1;
    }

    /**
     * The conditions for {@code delivery.link l}, which lead to {@code delivery.document d} unless the leading group is alone.
     *
     * @param visible whether the row has not expired
     */
    void links(Sql sql, Leading leading, String visible) {
        sql.add("AND l.relation = '" + leading.filter.relation().column() + "' AND l.kind = '"
                + request.kind().singular() + "'\n");
        if (leading.filter.directOnly()) {
            sql.add("AND l.direct\n");
        }
        request.dates().restrict(sql, "l");
        remaining(sql, leading, visible);
    }

    /** The conditions for {@code delivery.document d} alone. */
    void documents(Sql sql, String visible) {
        sql.add("WHERE d.kind = '" + request.kind().singular() + "'\n");
        request.dates().restrict(sql, "d");
        remaining(sql, null, visible);
    }

    /** Everything that the leading group does not see to. */
    private void remaining(Sql sql, @Nullable Leading leading, String visible) {
        filters(sql, leading, visible);
        if (languages != null && request.hasVersions()) {
            Object codes = languages.codes().toArray(String[]::new);
            sql.add(IN_BEST_LANGUAGE, codes, codes, codes);
            request.dates().restrict(sql, "d");
            filters(sql, null, Rows.VISIBLE);
            sql.add(")\n");
        }
    }

    private void filters(Sql sql, @Nullable Leading leading, String visible) {
        sql.add("AND " + visible + "\n");
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
}
