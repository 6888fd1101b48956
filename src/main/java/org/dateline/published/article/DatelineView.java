package org.dateline.published.article;

import org.dateline.published.Reference;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * The printed place of a story, with its date.
 *
 * @param text as printed: «Кыргызстан 29/06/2025 — 17:15»
 */
public record DatelineView(String text, @Nullable Reference place) {

    static @Nullable DatelineView of(@Nullable Dateline dateline, References references) {
        return dateline == null ? null : new DatelineView(dateline.text(), references.reference(dateline.place()));
    }
}
