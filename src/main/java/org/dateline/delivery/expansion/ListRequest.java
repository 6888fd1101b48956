package org.dateline.delivery.expansion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.delivery.expansion.Filter.Column;
import org.dateline.listing.DateRange;
import org.dateline.listing.FilterValues;
import org.dateline.listing.ListScope;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.jspecify.annotations.Nullable;

/** Which list is asked for: each resource declares what it can be filtered by, and its order follows from the kind. */
public final class ListRequest {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Kind kind;
    private final List<Filter> filters = new ArrayList<>();
    private DateRange dates = new DateRange(null, null);
    private boolean directOnly;

    private ListRequest(Kind kind) {
        this.kind = kind;
    }

    public static ListRequest of(Kind kind) {
        return new ListRequest(kind);
    }

    /** Whether links to what is tagged count, or also those to its ancestors. To be said before the links. */
    public ListRequest rollup(@Nullable String rollup) {
        if (rollup != null && !rollup.equals("true") && !rollup.equals("false")) {
            throw notAmong("rollup", rollup, List.of("true", "false"));
        }
        directOnly = "false".equals(rollup);
        return this;
    }

    /** By what stories are tagged with. */
    public ListRequest linked(String name, @Nullable List<String> asked, Relation relation, Kind... targets) {
        return with(new Filter.Linked(FilterValues.parse(name, asked), relation, List.of(targets), directOnly));
    }

    /** By what a document itself refers to. */
    public ListRequest referring(String name, @Nullable List<String> asked, Relation relation, Kind... targets) {
        return with(new Filter.Referring(FilterValues.parse(name, asked), relation, List.of(targets)));
    }

    public ListRequest language(@Nullable List<String> asked) {
        FilterValues values = FilterValues.parse("language", asked);
        for (String value : values.values()) {
            if (!LANGUAGE.matcher(value).matches()) {
                throw invalid("language", "must be an ISO 639 code such as ru: " + value);
            }
        }
        return with(new Filter.Having(values, Column.LANGUAGE));
    }

    /** By the code under which the world knows a place or a topic; nothing need have it. */
    public ListRequest code(String name, @Nullable List<String> asked, String pattern, String rule) {
        FilterValues values = FilterValues.parse(name, asked);
        for (String value : values.values()) {
            if (!value.matches(pattern)) {
                throw invalid(name, rule + ": " + value);
            }
        }
        return with(new Filter.Having(values, Column.CODE));
    }

    /** By what sort of article, quote, place or media item it is. */
    public ListRequest form(String name, @Nullable List<String> asked, String... allowed) {
        return oneOf(name, asked, Column.FORM, allowed);
    }

    public ListRequest presentation(@Nullable List<String> asked, String... allowed) {
        return oneOf("presentation", asked, Column.PRESENTATION, allowed);
    }

    public ListRequest published(DateRange range) {
        dates = range;
        return this;
    }

    private ListRequest oneOf(String name, @Nullable List<String> asked, Column column, String... allowed) {
        FilterValues values = FilterValues.parse(name, asked);
        for (String value : values.values()) {
            if (!Arrays.asList(allowed).contains(value)) {
                throw notAmong(name, value, List.of(allowed));
            }
        }
        return with(new Filter.Having(values, column));
    }

    private ListRequest with(Filter filter) {
        if (!filter.asked().isEmpty()) {
            filters.add(filter);
        }
        return this;
    }

    Kind kind() {
        return kind;
    }

    ListOrder order() {
        if (kind.tellsAStory()) {
            return ListOrder.NEWEST_FIRST;
        }
        return kind == Kind.SECTION ? ListOrder.BY_POSITION : ListOrder.BY_NAME;
    }

    List<Filter> filters() {
        return List.copyOf(filters);
    }

    DateRange dates() {
        return dates;
    }

    ListScope scope() {
        TreeMap<String, String> texts = new TreeMap<>();
        effective().forEach((name, values) -> texts.put(name, String.join("&", values)));
        return new ListScope(kind.plural(), order().wire(), texts);
    }

    ListMeta meta(String language) {
        return new ListMeta(order().wire(), effective(), language);
    }

    /** Equal for requests that mean the same list. */
    private SortedMap<String, List<String>> effective() {
        SortedMap<String, List<String>> effective = new TreeMap<>();
        for (Filter filter : filters) {
            effective.put(
                    filter.asked().name(),
                    filter.asked().groups().stream()
                            .map(FilterValues.Group::toString)
                            .sorted()
                            .toList());
        }
        if (directOnly) {
            effective.put("rollup", List.of("false"));
        }
        if (dates.from() != null) {
            effective.put("from", List.of(dates.from().toString()));
        }
        if (dates.until() != null) {
            effective.put("to", List.of(dates.until().toString()));
        }
        return effective;
    }

    private static Problem notAmong(String name, String value, List<String> allowed) {
        String list = allowed.stream().collect(Collectors.joining(", "));
        return invalid(name, "has the value " + value + ", which is not one of " + list);
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
