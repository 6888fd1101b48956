package org.dateline.delivery.expansion.owned;

import java.util.List;
import java.util.function.BiFunction;
import org.dateline.delivery.expansion.item.LanguageMeta;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.PageInfo;
import org.dateline.published.PublicRow;
import org.dateline.published.References;

/**
 * What a page of a list of one document was read as.
 *
 * @param documents that the rows are about
 */
record OwnedPage<T>(
        OwnedList list,
        List<T> rows,
        List<PublicRow> documents,
        References references,
        FieldSelection fields,
        String languages,
        PageInfo page) {

    <V> List<V> as(BiFunction<T, References, V> view) {
        return rows.stream().map(row -> view.apply(row, references)).toList();
    }

    /** To be asked when the rows have been printed: only then is it known which languages were served. */
    ListMeta meta() {
        return new ListMeta(
                list.order(),
                list.filters(),
                languages,
                LanguageMeta.served(documents, references),
                fields.isEverything() ? null : fields.paths(),
                null,
                null);
    }
}
