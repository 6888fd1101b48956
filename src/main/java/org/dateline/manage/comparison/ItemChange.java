package org.dateline.manage.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list that is not what or where it was.
 *
 * @param pointer of the list, and then the item's key, or its index: in the later list, or in the earlier one if it was
 *     removed
 * @param key its key, in lists whose items have one
 * @param type what it is now, in lists of several types: {@code paragraph}
 * @param changes {@code added} or {@code removed} alone, {@code moved}, {@code changed}, or both of the latter. An item
 *     that only makes room for others has not moved
 * @param fromIndex where it stood; absent if it was added
 * @param toIndex where it stands; absent if it was removed
 * @param follows the key of the item that it stands after; absent if it is the first, in lists without keys, and if it was
 *     removed
 * @param before the text of an item that was removed
 * @param after the text of an item that was added
 * @param fields what is different in an item that was changed
 * @param lists what is different in its lists
 */
public record ItemChange(
        String pointer,
        @Nullable String key,
        @Nullable String type,

        @Schema(description = "added or removed alone, or moved, changed, or both")
        List<String> changes,

        @Nullable Integer fromIndex,
        @Nullable Integer toIndex,
        @Nullable String follows,
        @Nullable String before,
        @Nullable String after,
        List<FieldChange> fields,
        List<ListChange> lists) {}
