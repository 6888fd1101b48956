/**
 * The header of every page in one answer, <code>/v1/informers</code>: what is on air, the weather, exchange rates.
 *
 * <p>Decided: what nothing is known of is left out, and what is known is told however old it is, with {@code stale}; so a
 * header is never an error, whichever provider is silent. Each part is what its own endpoint answers with, read by the same
 * class; the whole is of one moment.
 */
@NullMarked
package org.dateline.delivery.informer;

import org.jspecify.annotations.NullMarked;
