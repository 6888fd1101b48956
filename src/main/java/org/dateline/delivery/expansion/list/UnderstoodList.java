package org.dateline.delivery.expansion.list;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dateline.listing.FilterValues;
import org.dateline.listing.ListScope;
import org.jspecify.annotations.Nullable;

/** How a list was understood: what is told of it, and what tells it from others. */
record UnderstoodList(ListRequest request) {

    /** Equal for requests that mean the same list, by the same names; what is told of it does not matter. */
    ListScope scope(@Nullable String languages) {
        Map<String, String> identity = new TreeMap<>();
        filters((filter, value) -> Stream.of(value))
                .forEach((name, values) -> identity.put(name, String.join("&", values)));
        identity.putAll(request.dates().identity());
        if (languages != null && request.hasVersions()) {
            identity.put("lang", languages);
        }
        return ListScope.of(request.kind().plural(), request.order().wire(), identity);
    }

    /** The filters as they are told to readers: by the names that documents have today. */
    SortedMap<String, List<String>> filters(Targets named) {
        return filters(named::today);
    }

    private SortedMap<String, List<String>> filters(BiFunction<Filter, String, Stream<String>> spelling) {
        SortedMap<String, List<String>> effective = new TreeMap<>();
        for (Filter filter : request.filters()) {
            effective.put(
                    filter.asked().name(),
                    filter.asked().groups().stream()
                            .map(group -> spelled(filter, group, spelling).toString())
                            .sorted()
                            .toList());
        }
        if (request.day() != null) {
            effective.put("asOf", List.of(request.day().toString()));
        }
        if (request.directOnly()) {
            effective.put("rollup", List.of("false"));
        }
        effective.putAll(request.dates().effective());
        return effective;
    }

    private static FilterValues.Group spelled(
            Filter filter, FilterValues.Group group, BiFunction<Filter, String, Stream<String>> spelling) {
        List<String> values = group.values().stream()
                .flatMap(value -> spelling.apply(filter, value))
                .toList();
        return new FilterValues.Group(group.excluded(), values);
    }
}
