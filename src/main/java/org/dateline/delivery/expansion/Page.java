package org.dateline.delivery.expansion;

import java.util.List;
import java.util.function.BiFunction;
import org.dateline.listing.PageInfo;
import org.dateline.published.PublicRow;
import org.dateline.published.References;

/** One page of a list, with what its rows show of other documents. */
public record Page(List<PublicRow> rows, References references, PageInfo page, ListMeta meta) {

    public <T> List<T> as(BiFunction<PublicRow, References, T> view) {
        return rows.stream().map(row -> view.apply(row, references)).toList();
    }
}
