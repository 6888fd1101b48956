package org.dateline.manage.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A field, or a text in one language, that is not what it was.
 *
 * @param pointer a JSON pointer into the content, with the key of an item, where it has one, for its index: {@code
 *     /body/p3/text}, {@code /names/ru}
 * @param change {@code added} for one that was empty, {@code removed} for one that is empty now, {@code changed}, or
 *     {@code formatted} for a text of the same words with other marks
 * @param before what it said, as text without marks; absent if it was empty
 * @param after what it says now; absent if it is empty
 * @param words where running text was changed, word by word; empty for anything else
 * @param formats where words are marked otherwise, in the order of marks and then of the text
 */
public record FieldChange(
        String pointer,

        @Schema(description = "added, removed, changed, or formatted: the same words with other marks")
        String change,

        @Nullable String before,
        @Nullable String after,
        List<TextPart> words,
        List<FormatChange> formats) {}
