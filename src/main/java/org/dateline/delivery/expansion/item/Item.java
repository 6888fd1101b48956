package org.dateline.delivery.expansion.item;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.dateline.listing.Languages;
import org.dateline.published.PublicRow;
import org.dateline.published.References;

/**
 * One public document with what it shows of others.
 *
 * @param ancestors its parent, the parent's parent and so on
 */
public record Item(PublicRow row, List<UUID> ancestors, Languages languages, References references) {

    public <T> T as(BiFunction<PublicRow, References, T> view) {
        return view.apply(row, references);
    }
}
