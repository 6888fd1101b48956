package org.dateline.delivery.expansion.owned;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.delivery.expansion.list.DateFilter;
import org.dateline.listing.FilterValues;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What timelines can be narrowed down to. */
public record TimelineFilter(
        @RestQuery
        @Parameter(
                description = "quote, mention, article or tenure. A comma is or, a leading hyphen is not.",
                example = "quote,tenure")
        List<String> type,

        @RestQuery
        @Parameter(
                description =
                        "The first day, in the newsroom's zone, or the first instant, with an offset; or how long ago, such as -P7D.",
                example = "2000-01-01")
        @Nullable
        String from,

        @RestQuery
        @Parameter(
                description =
                        "The last day, in the newsroom's zone, or the instant, with an offset, before which it happened; or how long ago, such as -P1D.",
                example = "2030-12-31")
        @Nullable
        String to) {

    /** What of a person a timeline has. */
    enum EntryType {
        QUOTE,
        MENTION,
        ARTICLE,
        TENURE;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Set<EntryType> types() {
        Set<EntryType> types = EnumSet.allOf(EntryType.class);
        for (FilterValues.Group group : asked().groups()) {
            types.removeIf(each -> group.values().contains(each.wire()) == group.excluded());
        }
        return types;
    }

    /** @param clock with the newsroom's zone */
    DateFilter dates(Clock clock) {
        return DateFilter.parse(Kind.ARTICLE, from, to, null, clock);
    }

    /** As they are understood. */
    Map<String, List<String>> effective(DateFilter dates) {
        Map<String, List<String>> effective = new TreeMap<>(dates.effective());
        List<String> groups = asked().groups().stream()
                .map(FilterValues.Group::toString)
                .sorted()
                .toList();
        if (!groups.isEmpty()) {
            effective.put("type", groups);
        }
        return effective;
    }

    private FilterValues asked() {
        FilterValues asked = FilterValues.parse("type", type);
        String allowed = Arrays.stream(EntryType.values()).map(EntryType::wire).collect(Collectors.joining(", "));
        for (String value : asked.values()) {
            if (Arrays.stream(EntryType.values())
                    .noneMatch(known -> known.wire().equals(value))) {
                throw unknown("has the value " + value + ", which is not one of " + allowed);
            }
        }
        return asked;
    }

    private static Problem unknown(String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter type " + detail + ".", List.of(Violation.parameter("type", detail)));
    }
}
