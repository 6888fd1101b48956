/**
 * What comes with Dateline to begin with: the places of the world with their groups, and the demonstration story. All of
 * it is entered through the same use cases as an editor's work, so that it obeys the same rules.
 *
 * <p>The files are in {@code /reference} on the class path, with a notice of where they come from. An entry has a fixed
 * id, and a key by which others refer to it: the text {@code @kyrgyzstan} stands for the id of the document with the key
 * {@code kyrgyzstan}.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A file that was loaded once, in whatever version, costs one statement at a start; so an older Dateline beside a
 *       newer one on the same database takes nothing back.
 *   <li>An editor's work wins. What is not exactly as it was loaded (changed, withdrawn, put into the trash, deleted) is
 *       left so, for good, whatever a newer file says.
 *   <li>A document that was there before and means the same (by its ISO 3166 or UN M49 code, else by its slug and type)
 *       stands for the entry as it is; what refers to the entry refers to it.
 *   <li>Each batch is a transaction under one lock, and remembers what it did: a start that was cut short is gone on with
 *       by the next, and instances that start at once take turns.
 *   <li>Nothing here keeps Dateline from starting.
 * </ul>
 *
 * <p>Decided: ids look like UUIDs of version 7 from the first moment of 2025, and end in what they are known by: {@code
 * 417} for Kyrgyzstan, whose code in UN M49 that is, and {@code 417101} for the first of its cities.
 */
@NullMarked
package org.dateline.manage.reference;

import org.jspecify.annotations.NullMarked;
