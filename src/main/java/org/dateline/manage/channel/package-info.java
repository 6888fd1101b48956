/**
 * Channels, and what they broadcast: the schedule of each day, as JSON or as XMLTV, and what a channel is live with now.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A broadcast belongs to the day on which it starts, in the zone of the channel's working copy; it may go on after
 *       midnight. Days are told apart by instants alone, so a channel that gets another zone loses nothing.
 *   <li>Who loads a day replaces all of it. Each day has versions of its own, from 0, which is the day that nobody has planned;
 *       so has what a channel is live with. The channel's version counts its content only.
 *   <li>Days that are over stay. What was on and when is asked of broadcasters for years, and what is on is found by a range
 *       of an index however many there are.
 *   <li>Nothing overlaps, the days before and after included; the database says so, too. Gaps are allowed.
 *   <li>A broadcast that starts when an earlier one of that day did is the same one: it keeps its id.
 *   <li>What is sent, JSON or XMLTV, becomes the same offer for a day, so that there is one set of rules and one way to point
 *       at what breaks them: {@code /broadcasts/3} is the fourth of what was sent.
 *   <li>Broadcasters send files of several channels and days. Which programmes are the day's is told by the zone of the
 *       working copy while it is locked, not when the file is read. What is not taken is not judged either.
 *   <li>What has no end goes on until the next one starts: as it was sent, whichever day that is on, or else as the next day
 *       is planned. Nobody guesses an end from a day further away.
 *   <li>A file without anything on the day is refused: who wants an empty day says so, in JSON.
 *   <li>Going live overrides the schedule until it ends, by its end date or by hand, and changes nothing in it.
 *   <li>Who changes the schedule or goes live may publish, since it is public at once when the channel is. Of a channel that
 *       is not, nothing reaches readers before it is published with all of it.
 *   <li>All changes of one channel's broadcasts take turns, by the lock of its working copy.
 * </ul>
 */
@NullMarked
package org.dateline.manage.channel;

import org.jspecify.annotations.NullMarked;
