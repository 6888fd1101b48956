package org.dateline.delivery.expansion.list;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.listing.DateRange;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/** Which stretch of time a list is of, and by which of the dates. */
public final class DateFilter {

    public static final DateFilter NONE = new DateFilter(OrderKey.DATE_PUBLISHED, new DateRange(null, null));

    private final OrderKey field;
    private final DateRange range;

    /** What tells this filter from others from page to page: how long ago means another instant each time. */
    private final Map<String, String> identity = new TreeMap<>();

    private DateFilter(OrderKey field, DateRange range) {
        this.field = field;
        this.range = range;
    }

    /** @param clock with the newsroom's zone */
    public static DateFilter parse(
            Kind kind, @Nullable String from, @Nullable String to, @Nullable String dateField, Clock clock) {
        DateFilter filter = new DateFilter(field(kind, dateField), DateRange.parse(from, to, clock));
        filter.effective().forEach((name, values) -> filter.identity.put(name, values.get(0)));
        if (from != null && DateRange.isRelative(from)) {
            filter.identity.put("from", from);
        }
        if (to != null && DateRange.isRelative(to)) {
            filter.identity.put("to", to);
        }
        return filter;
    }

    private static OrderKey field(Kind kind, @Nullable String dateField) {
        List<OrderKey> dates = ListOrder.keys(kind);
        OrderKey named = dateField == null ? OrderKey.DATE_PUBLISHED : OrderKey.named(dateField);
        if (named == null || !dates.contains(named)) {
            String detail =
                    "must be one of " + dates.stream().map(OrderKey::wire).collect(Collectors.joining(", "));
            throw ProblemType.INVALID_PARAMETER.because(
                    "The parameter dateField " + detail + ".", List.of(Violation.parameter("dateField", detail)));
        }
        return named;
    }

    /** As it is told to readers. */
    public Map<String, List<String>> effective() {
        Map<String, List<String>> effective = new TreeMap<>();
        if (range.from() != null) {
            effective.put("from", List.of(range.from().toString()));
        }
        if (range.until() != null) {
            effective.put("to", List.of(range.until().toString()));
        }
        if (field != OrderKey.DATE_PUBLISHED && !range.isEmpty()) {
            effective.put("dateField", List.of(field.wire()));
        }
        return effective;
    }

    public Map<String, String> identity() {
        return identity;
    }

    /** Adds the condition for a table that has the dates of documents. */
    public void restrict(Sql sql, String table) {
        String column = table + "." + field.column();
        if (range.from() != null) {
            sql.add("AND " + column + " >= ?\n", range.from());
        }
        if (range.until() != null) {
            sql.add("AND " + column + " < ?\n", range.until());
        }
    }
}
