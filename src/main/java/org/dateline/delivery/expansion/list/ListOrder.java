package org.dateline.delivery.expansion.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.listing.Cursor;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.jspecify.annotations.Nullable;

/** What a list is ordered by, rising or falling; the id makes each order total. */
record ListOrder(OrderKey key, boolean falling) {

    /** The keys that lists of the kind can be ordered by, the usual one first. */
    static List<OrderKey> keys(Kind kind) {
        return switch (kind) {
            case ARTICLE -> List.of(OrderKey.DATE_PUBLISHED, OrderKey.FIRST_PUBLISHED, OrderKey.DATE_MODIFIED);
            case QUOTE ->
                List.of(
                        OrderKey.DATE_PUBLISHED,
                        OrderKey.FIRST_PUBLISHED,
                        OrderKey.DATE_MODIFIED,
                        OrderKey.DATE_SPOKEN);
            case SECTION, CHANNEL -> List.of(OrderKey.POSITION, OrderKey.DATE_PUBLISHED, OrderKey.DATE_MODIFIED);
            default -> List.of(OrderKey.NAME, OrderKey.DATE_PUBLISHED, OrderKey.DATE_MODIFIED);
        };
    }

    /** The order that is asked for, or the kind's usual one. */
    static ListOrder of(Kind kind, @Nullable String sort) {
        List<OrderKey> keys = keys(kind);
        if (sort == null) {
            return new ListOrder(keys.get(0), kind.tellsAStory());
        }
        boolean falling = sort.startsWith("-");
        OrderKey key = OrderKey.named(falling ? sort.substring(1) : sort);
        if (key == null || !keys.contains(key)) {
            String allowed = keys.stream()
                    .flatMap(known -> Stream.of(known.wire(), "-" + known.wire()))
                    .collect(Collectors.joining(", "));
            throw invalid("sort", "must be one of " + allowed);
        }
        return new ListOrder(key, falling);
    }

    /** As it is told to readers. */
    String wire() {
        return (falling ? "-" : "") + key.wire();
    }

    String column() {
        return key.column();
    }

    /** Whether rows are fetched with falling values, which a page that goes back turns round. */
    boolean falls(boolean backward) {
        return falling != backward;
    }

    /** Where a row stands in the list, as cursors tell it; its column is {@code position}. */
    String position(ResultSet row) throws SQLException {
        if (key.isText()) {
            return Objects.requireNonNull(row.getString("position"));
        }
        return row.getObject("position", OffsetDateTime.class).toInstant().toString();
    }

    /** Where a story stands in a list of stories. */
    String position(PublicRow row) {
        return switch (key) {
            case DATE_PUBLISHED -> row.datePublished().toString();
            case FIRST_PUBLISHED -> row.firstPublished().toString();
            case DATE_MODIFIED -> row.dateModified().toString();
            case DATE_SPOKEN, NAME, POSITION -> throw new IllegalStateException("no order of stories: " + key);
        };
    }

    /** The value of the column where a cursor stands. */
    Object position(Cursor cursor) {
        if (cursor.position().size() != 1 || cursor.position().get(0).indexOf('\0') >= 0) {
            throw notOurs();
        }
        String position = cursor.position().get(0);
        if (key.isText()) {
            return position;
        }
        try {
            return instant(Instant.parse(position));
        } catch (DateTimeException e) {
            throw notOurs().causedBy(e);
        }
    }

    /** PostgreSQL has no other years. */
    private static Instant instant(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < -4000 || year > 9999) {
            throw notOurs();
        }
        return instant;
    }

    private static Problem notOurs() {
        return invalid("cursor", "is not a cursor that this server gave out");
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
