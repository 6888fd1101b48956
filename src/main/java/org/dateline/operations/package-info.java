/**
 * What those who run Dateline look at and rely on: health, metrics, and a stop that fails nobody's request.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Health and metrics are served on a port of their own, on 127.0.0.1 unless configured otherwise: they tell what is
 *       nobody's business outside, and whoever may reach the public port could ask for them without an end.
 *   <li>Ready is who has once reached the readers' database and is not about to stop. Losing the database does not end
 *       it: every instance would leave at once, and what can still be answered would not be. It shows in the health group
 *       {@code database} and in the metrics.
 *   <li>Series are bounded by what we serve, never by what clients ask for: requests count under the template of their
 *       route, or under {@code unknown}.
 *   <li>What asks the database does so off the event loop, and at most once a second, however many ask.
 *   <li>A stop lets accepted requests end: not ready any more, then (after {@code DATELINE_SHUTDOWN_DELAY}, for a proxy to
 *       notice) no new connections, then no open requests, and only then does anything close. Each answer meanwhile ends
 *       its connection and says so, since a client that sends on a connection which is just being closed can't know
 *       whether it was heard.
 * </ul>
 */
@NullMarked
package org.dateline.operations;

import org.jspecify.annotations.NullMarked;
