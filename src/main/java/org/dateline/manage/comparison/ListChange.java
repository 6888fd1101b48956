package org.dateline.manage.comparison;

import java.util.List;

/**
 * A list whose items are not what or where they were.
 *
 * @param pointer a JSON pointer into the content, with the key of an item, where it has one, for its index: {@code /body},
 *     {@code /quotes/q1/topics}
 * @param items those that are different, in the order of the later list; what was removed stands where it stood
 */
public record ListChange(String pointer, List<ItemChange> items) {}
