package org.dateline.delivery.expansion.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.delivery.expansion.statement.Versions;
import org.dateline.listing.FilterValues;
import org.dateline.listing.Languages;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/** The rows that belong to a list, as conditions of the statements that page through it and count it. */
final class Narrowing {

    private final ListRequest request;
    private final Targets targets;
    private final @Nullable Languages languages;

    Narrowing(ListRequest request, Targets targets, @Nullable Languages languages) {
        this.request = request;
        this.targets = targets;
        this.languages = languages;
    }

    @Nullable
    Languages languages() {
        return languages;
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

    Kind kind() {
        return request.kind();
    }

    /** The filters as they were understood. */
    SortedMap<String, List<String>> effective() {
        return new UnderstoodList(request).filters(targets);
    }

    /** The documents that the filters name. */
    Map<UUID, Kind> named() {
        return targets.kinds();
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
        if (languages == null || !request.hasVersions()) {
            return;
        }
        if (request.kind() == Kind.ARTICLE) {
            Versions.onlyIn(sql, languages);
        }
        Versions.onlyBest(sql, request.kind(), languages, other -> {
            request.dates().restrict(other, "d");
            filters(other, null, Rows.VISIBLE);
        });
    }

    private void filters(Sql sql, @Nullable Leading leading, String visible) {
        sql.add("AND " + visible + "\n");
        for (Filter filter : request.filters()) {
            List<FilterValues.Group> groups = new ArrayList<>(filter.asked().groups());
            if (leading != null && filter.equals(leading.filter)) {
                groups.remove(leading.group);
            }
            for (FilterValues.Group group : groups) {
                sql.add("AND (");
                filter.restrict(sql, group.values(), targets);
                // What has no value at all is not the one that is left out.
                sql.add(group.excluded() ? ") IS NOT TRUE\n" : ")\n");
            }
        }
    }
}
