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
 *   <li>A document is taken whole or not at all. It has to have a day that is neither far in the future nor more than 31
 *       days ago, and of each currency at most one figure greater than zero; of all currencies that the newsroom shows, one.
 *       Otherwise the last value stays, and becomes stale by itself.
 *   <li>A rate is not believed that is more than five times away, per unit, from the last one before it that is stored,
 *       whoever it is from, within a year. No market moves that far between two documents; a lost nominal or a lost
 *       decimal comma does. When it is true, as after a redenomination, an editor enters the new rate by hand, for which there is
 *       no such limit, and what the provider says in agreement with it is believed from then on. If what is stored is what is
 *       wrong, the editor corrects or removes that.
 *   <li>Documents are of the present day or of one that has just been. One of longer ago would neither be the current rates nor a
 *       history, which has all days or none: it is refused, even where nothing else is stored.
 *   <li>XML is read by the JDK's own parser, without a document type, and so without entities of any kind; its size, depth
 *       and number of elements have limits. The bytes are decoded by what the
 *       document says of itself, whatever its server says.
 * </ul>
 */
@NullMarked
package org.dateline.manage.exchangerate;

import org.jspecify.annotations.NullMarked;
