package org.dateline.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    private final ListScope scope = ListScope.of("numbers", "number", Map.of());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 10, 11, 100})
    void pagingForthAndBackSeesEverythingOnce(int limit) {
        List<Integer> all = IntStream.range(0, 10).boxed().toList();
        List<Integer> forth = new ArrayList<>();
        List<Integer> back = new ArrayList<>();

        Slice<Integer> page = page(all, null, limit);
        forth.addAll(page.rows());
        while (page.page().next() != null) {
            page = page(all, page.page().next(), limit);
            forth.addAll(page.rows());
        }
        back.addAll(0, page.rows());
        while (page.page().prev() != null) {
            page = page(all, page.page().prev(), limit);
            back.addAll(0, page.rows());
        }

        assertThat(forth).isEqualTo(all);
        assertThat(back).isEqualTo(all);
    }

    @Test
    void anEmptyListHasNoOtherPages() {
        Slice<Integer> page = page(List.of(), null, 20);

        assertThat(page.rows()).isEmpty();
        assertThat(page.page()).isEqualTo(new PageInfo(null, null, 20));
    }

    /** What a keyset query does: rows behind the cursor in its direction, one more than asked for. */
    private Slice<Integer> page(List<Integer> all, @Nullable String text, int limit) {
        Cursor cursor = text == null ? null : Cursor.decode(text, scope);
        List<Integer> rows = new ArrayList<>(all);
        if (cursor != null) {
            int place = Integer.parseInt(cursor.position().get(0));
            rows.removeIf(row -> cursor.isBackward() ? row >= place : row <= place);
            if (cursor.isBackward()) {
                Collections.reverse(rows);
            }
        }
        List<Integer> fetched = rows.stream().limit(new Limit(limit).plusOne()).toList();
        return Slice.of(fetched, new Limit(limit), cursor, scope, SliceTest::place);
    }

    private static Cursor place(Integer row) {
        return Cursor.after(new UUID(0, row), row.toString());
    }
}
