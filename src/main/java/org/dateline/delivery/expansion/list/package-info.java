/**
 * Lists of public documents: filters, order, pages, numbers, languages, what comes along.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A resource declares its list to {@code ListRequest}: which filters there are and by which rows they find, in which
 *       orders, what can be included. Everything else is the same for all: {@code Narrowing} makes the conditions, {@code
 *       PageStatement} a page of them, {@code CountStatement} their number.
 *   <li>A list with filters that name documents has one statement more than others, which finds all of those names; slugs
 *       stay their document's for ever, those that it had before too, so nothing can go wrong between the two.
 *   <li>Filters know what was merged or renamed by its old name; {@code meta} tells the name of today.
 *   <li>A list has the surrogate keys of what its filters name, too: when one of them changes, so may what is in the list.
 *   <li>How long ago is counted from the minute that has begun, and cursors are bound to the text and not to the instant, so
 *       that tags are the same for a while and pages go on.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.expansion.list;

import org.jspecify.annotations.NullMarked;
