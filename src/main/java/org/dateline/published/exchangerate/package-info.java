/**
 * What foreign currencies cost, day by day, in a base currency: the tables, and what readers see of them.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>{@link org.dateline.published.exchangerate.PublicExchangeRates} is the only writer. A load replaces the rates of one
 *       day of one base, and is one entry of the change log, if readers see a difference.
 *   <li>{@code value} is what {@code nominal} units of the currency cost in the base, and a decimal with the digits that were
 *       published, zeros at its end included; nothing here is ever a floating-point number.
 *   <li>Where the provider says it the other way round (units of the currency for one unit of the base), its figure is kept
 *       as {@code perBase}, and {@code value} is its reciprocal with {@link
 *       org.dateline.published.exchangerate.PublicRate#SIGNIFICANT_DIGITS} significant digits.
 * </ul>
 *
 * <p>Decided: a day that comes late is history. What is current follows from the days that there are, so nothing that comes
 * can go back behind it. The change log names a base by an id made from its code, because it is no document.
 */
@NullMarked
package org.dateline.published.exchangerate;

import org.jspecify.annotations.NullMarked;
