package org.dateline.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.dateline.listing.Cursor.Direction;
import org.jspecify.annotations.Nullable;

/** The rows of one page in the order of the list, and where it goes on. */
public record Slice<T>(List<T> rows, PageInfo page) {

    /**
     * Cuts a page out of what the database gave.
     *
     * @param fetched up to {@link Limit#plusOne} rows from the cursor on, in the direction of the cursor
     * @param cursor where the page starts; null for the first page
     * @param place the cursor behind a row, forward
     */
    public static <T> Slice<T> of(
            List<T> fetched, Limit limit, @Nullable Cursor cursor, ListScope scope, Function<T, Cursor> place) {
        boolean backward = cursor != null && cursor.isBackward();
        boolean more = fetched.size() > limit.value();
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, limit.value()) : fetched);
        if (backward) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return new Slice<>(rows, new PageInfo(null, null, limit.value()));
        }
        String next = more || backward ? text(last(rows), Direction.FORWARD, scope, place) : null;
        boolean hasPrevious = backward ? more : cursor != null;
        String prev = hasPrevious ? text(rows.get(0), Direction.BACKWARD, scope, place) : null;
        return new Slice<>(rows, new PageInfo(next, prev, limit.value()));
    }

    private static <T> String text(T row, Direction direction, ListScope scope, Function<T, Cursor> place) {
        return place.apply(row).towards(direction).encode(scope);
    }

    private static <T> T last(List<T> rows) {
        return rows.get(rows.size() - 1);
    }
}
