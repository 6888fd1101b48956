/**
 * Where exchange rates come from: editors, and the documents of central banks.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The rates of a day are one thing, <code>/manage/v1/exchange-rates/{base}/{date}</code>, and every day is there: one
 *       without rates has version 0. So entering, correcting and removing them take the same {@code If-Match}. Versions
 *       are counted for the base, hence no two states of a day share one. Rates have no drafts: they are entered for
 *       readers, by those who may publish.
 *   <li>What an editor has entered for a day, no provider writes over; when it is removed, the provider's comes back with
 *       its next answer.
 *   <li>A document is taken whole or not at all. It has to have a day that is not far in the future, and of each currency
 *       at most one figure greater than zero; of all currencies that the newsroom shows, one. Otherwise the last value
 *       stays, and becomes stale by itself.
 *   <li>XML is read by the JDK's own parser, without a document type, and so without entities of any kind; its size, depth
 *       and number of elements have limits. The bytes are decoded by what the
 *       document says of itself, whatever its server says.
 * </ul>
 */
@NullMarked
package org.dateline.manage.exchangerate;

import org.jspecify.annotations.NullMarked;
