package org.dateline.cache;

import com.fasterxml.jackson.core.filter.TokenFilter;
import org.dateline.listing.FieldSelection;
import org.jspecify.annotations.Nullable;

/** Lets a generator write only the fields that are asked for; of a list, those of each item. */
final class SelectedFields extends TokenFilter {

    private final FieldSelection fields;

    private SelectedFields(FieldSelection fields) {
        this.fields = fields;
    }

    static TokenFilter of(FieldSelection fields) {
        return fields.isEverything() ? TokenFilter.INCLUDE_ALL : new SelectedFields(fields);
    }

    /** Of a page, only its rows are cut. */
    static TokenFilter ofRows(FieldSelection fields) {
        TokenFilter ofRow = of(fields);
        return ofRow == TokenFilter.INCLUDE_ALL
                ? ofRow
                : new TokenFilter() {
                    @Override
                    public TokenFilter includeProperty(String name) {
                        return name.equals("data") ? ofRow : TokenFilter.INCLUDE_ALL;
                    }
                };
    }

    @Override
    public @Nullable TokenFilter includeProperty(String name) {
        return fields.has(name) ? of(fields.within(name)) : null;
    }
}
