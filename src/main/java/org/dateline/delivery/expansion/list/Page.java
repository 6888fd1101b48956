package org.dateline.delivery.expansion.list;

import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.dateline.delivery.expansion.item.LanguageMeta;
import org.dateline.delivery.expansion.list.CountStatement.Total;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.listing.PageInfo;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** One page of a list, with what its rows show of other documents. */
public final class Page {

    private final ListRequest request;
    private final SortedMap<String, List<String>> filters;
    private final List<PublicRow> rows;
    private final References references;
    private final PageInfo page;
    private final FieldSelection fields;
    private final Languages languages;
    private final @Nullable Total total;
    private final @Nullable Included included;

    Page(
            ListRequest request,
            SortedMap<String, List<String>> filters,
            List<PublicRow> rows,
            References references,
            PageInfo page,
            FieldSelection fields,
            Languages languages,
            @Nullable Total total,
            @Nullable Included included) {
        this.request = request;
        this.filters = filters;
        this.rows = rows;
        this.references = references;
        this.page = page;
        this.fields = fields;
        this.languages = languages;
        this.total = total;
        this.included = included;
    }

    public <T> List<T> as(BiFunction<PublicRow, References, T> view) {
        return rows.stream().map(row -> view.apply(row, references)).toList();
    }

    public PageInfo page() {
        return page;
    }

    public @Nullable Included included() {
        return included;
    }

    /** The same for a list that has neither filters nor an order of its own. */
    public LanguageMeta languageMeta() {
        return LanguageMeta.of(languages, rows, references);
    }

    /** To be asked when the rows have been printed: only then is it known which languages were served. */
    public ListMeta meta() {
        return new ListMeta(
                request.order().wire(),
                filters,
                languages.toString(),
                LanguageMeta.served(rows, references),
                fields.isEverything() ? null : fields.paths(),
                total == null ? null : total.rows(),
                total == null ? null : total.precision().wire());
    }
}
