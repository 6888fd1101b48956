/**
 * The editors' half: working copies behind {@code /manage/v1}, on the default persistence unit and data source. The URL
 * tells the package: {@code /manage/v1/people} is in {@code manage.person}.
 *
 * <p>A request passes {@code permission} (may this caller do this at all?) and {@code idempotency} (was it done already?),
 * and comes to {@code desk}, where the endpoints of all kinds are written once; what happens to a document is in {@code
 * revision}, what happens by itself in {@code schedule}, what was done in {@code audit}, what changed in {@code comparison}.
 * What providers publish is asked for in {@code fetching}.
 * {@code token} and {@code user} are about those who work here, {@code reference} about what comes along with Dateline.
 *
 * <p>The kinds import those rooms, the ground, {@code published} and, among themselves, only those before: place, placegroup,
 * section, topic, organization, media, office, person, article,
 * channel. Never {@code delivery}.
 */
@NullMarked
package org.dateline.manage;

import org.jspecify.annotations.NullMarked;
