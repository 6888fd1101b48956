/**
 * Asks providers for what they publish, again and again: one instance at a time, politely, and without trust in what comes.
 *
 * <p>Invariants: nobody is asked unless the configuration says so, and where to ask is said by the configuration alone. No
 * redirect is followed; an answer is bounded in size and in time. What a provider sends reaches nobody as it is: it is stored
 * when it makes sense, and otherwise the last value stays.
 *
 * <p>Of several instances the one that takes out the lease of a feed asks. A lease is a time in the feed's row, by the
 * database's clock, and not a lock: whoever holds a lock while a provider takes its time holds a transaction too, and a
 * killed instance's lease ends by itself. Whoever comes back after its lease has gone to another throws away what it brought.
 *
 * <p>A provider that fails is no fault of ours: it shows in the list of feeds and in the metrics, and not in the health of an
 * instance, which nobody could make better by starting it again.
 *
 * <p>The last good answer is kept with its validators. When the provider says that it still holds, the feed reads it once
 * more at the new time: what an answer of this morning says about now is something else at noon.
 */
@NullMarked
package org.dateline.manage.fetching;

import org.jspecify.annotations.NullMarked;
