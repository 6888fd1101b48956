/**
 * Channels for readers: <code>/v1/channels</code>, their schedules, and the reading of broadcasts, for what is on air, too.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is on is found by the clock of the database and by ranges of an index, in one statement for any number of
 *       channels: what overrides the schedule, the last broadcast that has started and the first that has not.
 *   <li>The article of a broadcast is looked up where the broadcast is read, and is not shown when it is not public.
 *   <li>What changes by itself is kept by caches until then and no longer. The time that is left is measured by the clock that
 *       says what is on, and only then told in that of this instance.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.channel;

import org.jspecify.annotations.NullMarked;
