/**
 * What is different between two versions of a working copy, as a person would tell it.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>It knows JSON and no kind: a content is compared as it is kept, so a new kind needs nothing here.
 *   <li>The parts of a text, those that were removed left out, are exactly the later text; those that were added left out,
 *       exactly the earlier one.
 *   <li>As few items as possible are told as moved: the longest sequence that kept its order stays.
 *   <li>Time and memory grow with the length of the contents, not with its square.
 * </ul>
 *
 * <p>Decided: items with a {@code key} are the same item as long as the key is. Items without one are known by what they
 * refer to, else by their place among the others. A member that is missing, null, empty or false says the same: older
 * versions do not have the fields that contents got later. Words are compared, not letters, and a word that stands alone
 * between rewritten passages counts as rewritten with them, because a text of scraps is hard to read.
 */
@NullMarked
package org.dateline.manage.comparison;

import org.jspecify.annotations.NullMarked;
