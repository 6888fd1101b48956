/**
 * Lists: their parameters, filters, cursors and pages.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A cursor is a place between two rows, told by the order's values and the id of a row. It is bound to the list it
 *       came from by a hash and carries a checksum against damage. It is not signed: whoever forges one gets no more
 *       than a page of the same list, starting somewhere else.
 *   <li>Parameters are a closed list. One filter, asked before any endpoint, refuses unknown names, repeated scalars and
 *       values that do not convert, so that no endpoint has to.
 *   <li>Date ranges are half open; a day given as the end is meant with all of its hours.
 * </ul>
 */
@NullMarked
package org.dateline.listing;

import org.jspecify.annotations.NullMarked;
