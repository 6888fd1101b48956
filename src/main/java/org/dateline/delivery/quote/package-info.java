/**
 * Quotes for readers: <code>/v1/quotes</code>.
 *
 * <p>Decided: <code>/v1/people/{id}/quotes</code> is here and not with the people, because it is a list of quotes, with the
 * filters of all quotes, and people come before quotes. A timeline is with the people: it has no filters of other kinds,
 * and what it shows is printed by the views in {@code published}.
 */
@NullMarked
package org.dateline.delivery.quote;

import org.jspecify.annotations.NullMarked;
