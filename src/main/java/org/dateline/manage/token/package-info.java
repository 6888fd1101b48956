/**
 * The tokens that are handed out to machines and, in a newsroom without an identity provider, to people.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Who hands out a token has come without one: see {@code Right.GRANT}.
 *   <li>The secret is in the answer that makes the token and nowhere else, so that answer is not kept for an
 *       {@code Idempotency-Key}: such a request is refused. Whoever has not got the answer looks into the list, and
 *       revokes what they have no secret of.
 *   <li>Each token acts as an account of its own, which bears its label: what it did is known for ever, also when it is
 *       revoked. A revoked token stays in the list.
 *   <li>A token is not changed. For another role, or a later end, there is a new one.
 * </ul>
 */
@NullMarked
package org.dateline.manage.token;

import org.jspecify.annotations.NullMarked;
