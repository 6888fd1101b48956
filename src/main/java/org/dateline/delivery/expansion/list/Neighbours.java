package org.dateline.delivery.expansion.list;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dateline.delivery.expansion.item.LanguageMeta;
import org.dateline.listing.Languages;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * What stands next to a document in a list.
 *
 * @param before what is in front of it: one row or none
 * @param behind what follows it: one row or none
 */
public record Neighbours(List<PublicRow> before, List<PublicRow> behind, Languages languages, References references) {

    /** To be asked when the rows have been printed. */
    public LanguageMeta languageMeta() {
        return LanguageMeta.of(
                languages, Stream.of(before, behind).flatMap(List::stream).toList(), references);
    }

    public <T> @Nullable T previous(BiFunction<PublicRow, References, T> view) {
        return before.isEmpty() ? null : view.apply(before.get(0), references);
    }

    public <T> @Nullable T next(BiFunction<PublicRow, References, T> view) {
        return behind.isEmpty() ? null : view.apply(behind.get(0), references);
    }
}
