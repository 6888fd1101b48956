package org.dateline.delivery.expansion;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.dateline.delivery.expansion.CountStatement.Total;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.PageInfo;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** One page of a list, with what its rows show of other documents. */
public final class Page {

    private final ListRequest request;
    private final List<PublicRow> rows;
    private final References references;
    private final PageInfo page;
    private final FieldSelection fields;
    private final String languages;
    private final @Nullable Total total;
    private final @Nullable Included included;

    Page(
            ListRequest request,
            List<PublicRow> rows,
            References references,
            PageInfo page,
            FieldSelection fields,
            String languages,
            @Nullable Total total,
            @Nullable Included included) {
        this.request = request;
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

    /** To be asked when the rows have been printed: only then is it known which languages were served. */
    public ListMeta meta() {
        Set<String> ofStories = new TreeSet<>();
        rows.stream().map(PublicRow::language).filter(Objects::nonNull).forEach(ofStories::add);
        Set<String> served = ofStories.isEmpty() ? references.printed() : ofStories;
        return new ListMeta(
                request.order().wire(),
                request.effective(),
                languages,
                served.stream().sorted().toList(),
                fields.isEverything() ? null : fields.paths(),
                total == null ? null : total.rows(),
                total == null ? null : total.precision().wire());
    }
}
