/**
 * Writes that can be repeated: a request that carries an {@code Idempotency-Key} has its effect once, however often it is
 * sent, and every repetition is answered as the first one was.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>The answer is kept in the transaction that has the effect: there is never one without the other, whoever dies
 *       when. A client that does not know what became of its request sends it again.
 *   <li>A key is claimed before anything else happens, by a lock that lasts as long as the transaction. Of two equal
 *       requests at the same moment, on whichever instances, one is refused at once and nobody waits.
 *   <li>Only success is kept. What was refused had no effect, and may be sent again in another form.
 *   <li>A key belongs to a token, a method and a path. The same key with another payload (the received bytes, their type,
 *       the query or {@code If-Match}), or of a caller whose rights have changed since, is a mistake of the client, and refused.
 * </ul>
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>It is done by one pair of JAX-RS filters, for every method but the reading ones under {@code /manage/}: a new
 *       endpoint has it from its first day, and none can forget it. An interceptor around {@code Lifecycle} would be too
 *       far in, because the answer is made after it, with a status and headers that only JAX-RS knows.
 *   <li>The first filter begins the transaction, which {@code Lifecycle} then joins; the second one, which runs last,
 *       writes the answer as bytes, keeps it and commits. All of it is one thread. Whatever goes wrong in between leaves
 *       as a problem document and passes the second filter too, which then rolls back; the end of the request is the
 *       last net. Without a key nothing of this happens, and {@code Lifecycle} has its own transaction.
 *   <li>Not only {@code POST}: the price for the other methods is nothing, and they too have unknown outcomes. A repeated
 *       {@code PUT} would otherwise learn from a 412 that somebody has changed the thing, and not that it was itself.
 *   <li>A key is read as a bare word or as a string of RFC 9651, as the IETF's draft about the header has it; both ways
 *       of writing mean the same key.
 *   <li>Answers are kept for 24 hours by PostgreSQL's clock. Each new one takes a few expired ones away, so the table
 *       needs no housekeeper and no request pays for a long absence.
 * </ul>
 */
@NullMarked
package org.dateline.manage.idempotency;

import org.jspecify.annotations.NullMarked;
