/**
 * The weather of places as readers see it: the stored report, its view, and every write to {@code delivery.weather}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A place has one weather, the latest by the time of which it tells, whoever has said it. What an editor types is
 *       replaced by what a provider says of a later time, and not before.
 *   <li>It is stale from {@code valid_until} on: that is said by the editor, and otherwise three hours after the time of
 *       which it tells, unless configured. It stays, with its age: an old figure that says so is better than a hole.
 *   <li>Weather is written only of places that are public, so that nothing in {@code delivery} tells of drafts. When the
 *       place is withdrawn the row stays and is not shown; of places that were merged, the latest of all counts.
 *   <li>The change log has an entry when readers see something else. That a provider has confirmed what it said before is
 *       no change.
 *   <li>Conditions are those codes of the table 4677 of the World Meteorological Organization that weather models speak;
 *       names and pictures are ours.
 * </ul>
 */
@NullMarked
package org.dateline.published.weather;

import org.jspecify.annotations.NullMarked;
