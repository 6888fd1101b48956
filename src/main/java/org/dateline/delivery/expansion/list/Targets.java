package org.dateline.delivery.expansion.list;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.delivery.expansion.statement.Names;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.published.Kind;

/** The documents that the filters of a list name by slug or id. */
final class Targets {

    /** How many links lead to the document, as far as it matters: beyond the bound, all are many. */
    private static final String WEIGHT = """
            (SELECT count(*) FROM (SELECT FROM delivery.link l WHERE l.target = d.id LIMIT 2000) counted)""";

    /** What was merged counts as its survivor, as long as readers ever knew it. */
    private static final String NAMED = """
            WITH named AS MATERIALIZED (
                SELECT asked.kind, asked.value, %s AS id
                FROM unnest(?, ?) AS asked (kind, value)
                UNION ALL
                SELECT asked.kind, asked.value, coalesce(
                    (SELECT a.survivor FROM delivery.alias a WHERE a.id = asked.id AND a.slug IS NOT NULL),
                    asked.id)
                FROM unnest(?, ?, ?) AS asked (kind, value, id)
            )
            SELECT named.kind, named.value, d.id, d.slug, %s AS weight
            FROM named
            JOIN delivery.document d ON d.id = named.id AND d.kind = named.kind
            WHERE %s
            """;

    private static final String BY_SLUG = Names.document("asked.kind", "asked.value");
    private static final String UNWEIGHED = NAMED.formatted(BY_SLUG, "0", Rows.VISIBLE);
    private static final String WEIGHED = NAMED.formatted(BY_SLUG, WEIGHT, Rows.VISIBLE);

    /** One value of a filter, which may name documents of one kind or another. */
    private record Named(Kind kind, String value) {}

    private final Map<Named, Set<UUID>> ids = new HashMap<>();
    private final Map<UUID, String> slugOf = new HashMap<>();
    private final Map<UUID, Integer> weights = new HashMap<>();

    private Targets() {}

    /** Finds them all in one statement, none if nothing is named; what names nothing public is refused. */
    static Targets of(List<Filter> filters, Connection connection) throws SQLException {
        Set<Named> asked = new HashSet<>();
        for (Filter filter : filters) {
            for (String value : filter.asked().values()) {
                filter.targets().forEach(kind -> asked.add(new Named(kind, wellFormed(filter, value))));
            }
        }
        Targets targets = new Targets();
        if (!asked.isEmpty()) {
            targets.find(asked, connection, filters.size() > 1 || hasSeveralGroups(filters));
            filters.forEach(targets::requireAll);
        }
        return targets;
    }

    /** The documents that any of the values names. */
    UUID[] of(Filter filter, List<String> values) {
        return values.stream()
                .flatMap(value -> filter.targets().stream().map(kind -> new Named(kind, value)))
                .flatMap(named -> ids.getOrDefault(named, Set.of()).stream())
                .distinct()
                .toArray(UUID[]::new);
    }

    /** The value as it should be said today: by the slug or the id that the document has now. */
    Stream<String> today(Filter filter, String value) {
        UUID[] found = of(filter, List.of(value));
        boolean isId = Names.ID.matcher(value).matches();
        boolean isOfToday = Arrays.stream(found)
                .anyMatch(id -> isId ? id.equals(UUID.fromString(value)) : value.equals(slugOf.get(id)));
        return found.length == 0 || isOfToday
                ? Stream.of(value)
                : Arrays.stream(found).map(id -> isId ? id.toString() : slugOf.getOrDefault(id, value));
    }

    /** All documents that were named, with their kinds. */
    Map<UUID, Kind> kinds() {
        Map<UUID, Kind> kinds = new HashMap<>();
        ids.forEach((named, found) -> found.forEach(id -> kinds.put(id, named.kind)));
        return kinds;
    }

    /** Compares filters by how few documents they may find. */
    int weight(Filter filter, List<String> values) {
        return Arrays.stream(of(filter, values))
                .mapToInt(id -> weights.getOrDefault(id, 0))
                .sum();
    }

    /** @param weighed whether it matters how many documents each leads to */
    private void find(Set<Named> asked, Connection connection, boolean weighed) throws SQLException {
        List<String> slugKinds = new ArrayList<>();
        List<String> slugs = new ArrayList<>();
        List<String> idKinds = new ArrayList<>();
        List<String> idTexts = new ArrayList<>();
        for (Named named : asked) {
            boolean isId = Names.ID.matcher(named.value).matches();
            (isId ? idKinds : slugKinds).add(named.kind.singular());
            (isId ? idTexts : slugs).add(named.value);
        }
        Sql sql = new Sql()
                .add(
                        weighed ? WEIGHED : UNWEIGHED,
                        slugKinds.toArray(String[]::new),
                        slugs.toArray(String[]::new),
                        idKinds.toArray(String[]::new),
                        idTexts.toArray(String[]::new),
                        idTexts.stream().map(UUID::fromString).toArray(UUID[]::new));
        sql.read(connection, row -> {
            Named named = new Named(Kind.named(row.getString("kind")), row.getString("value"));
            ids.computeIfAbsent(named, key -> new HashSet<>()).add(Rows.id(row));
            slugOf.put(Rows.id(row), row.getString("slug"));
            weights.put(Rows.id(row), row.getInt("weight"));
        });
    }

    private static boolean hasSeveralGroups(List<Filter> filters) {
        return filters.stream().anyMatch(filter -> filter.asked().groups().size() > 1);
    }

    private void requireAll(Filter filter) {
        if (filter.targets().isEmpty()) {
            return;
        }
        for (String value : filter.asked().values()) {
            if (of(filter, List.of(value)).length == 0) {
                throw filter.asked().unknown(value);
            }
        }
    }

    /** What can be neither a slug nor an id names nothing either. */
    private static String wellFormed(Filter filter, String value) {
        if (!Names.SLUG.matcher(value).matches() && !Names.ID.matcher(value).matches()) {
            throw filter.asked().unknown(value);
        }
        return value;
    }
}
