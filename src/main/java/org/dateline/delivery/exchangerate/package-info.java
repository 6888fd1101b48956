/**
 * Exchange rates for readers: <code>/v1/exchange-rates</code>.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is told is in force: the rates of the newest day that has begun in the newsroom's zone, or of {@code date}.
 *       Tomorrow's, which a central bank sets today, are told from midnight on, and before that to who asks for tomorrow.
 *       Only where nothing else is there, they are told at once.
 *   <li>A currency that the day has no rate of is told with its last one before, which has its own {@code date}; {@code
 *       stale} and {@code age} are about the oldest that is told, so no old figure hides behind a fresh one.
 *   <li>Rates are of a day, so their age counts from its beginning. Central banks set none at weekends and on holidays:
 *       only after some days ({@code DATELINE_EXCHANGE_RATES_STALE_AFTER}) they are stale. For a day of the past both are
 *       told as of its end. The clock is PostgreSQL's.
 *   <li>Values are compared per unit where the nominal has changed in between.
 *   <li>An answer takes one statement. Only what is to be refused takes another, which finds what there is instead: all of
 *       it is public.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.exchangerate;

import org.jspecify.annotations.NullMarked;
