package org.dateline.delivery.expansion.list;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** What is told in full beside the rows of a page: documents that the rows refer to, each once. */
record IncludedRows(Set<Kind> asked, List<PublicRow> rows, References references) {

    /** The name of the kind in {@code include} and in {@code included}. */
    static String name(Kind kind) {
        return kind == Kind.PLACE_GROUP ? "placeGroups" : kind.plural();
    }

    /** Those of a kind; null if it was not asked for. */
    <T> @Nullable List<T> of(Kind kind, BiFunction<PublicRow, References, T> view) {
        return asked.contains(kind)
                ? rows.stream()
                        .filter(row -> row.kind() == kind)
                        .map(row -> view.apply(row, references))
                        .toList()
                : null;
    }
}
