/**
 * Who is asking.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What needs a token is told by path, in the configuration: everything under {@code /manage/}. No annotation can
 *       be forgotten, and a new endpoint there is closed from its first day. The one exception is the management API's
 *       OpenAPI document, which describes doors and opens none.
 *   <li>There is one administrator's token. It is given as {@code DATELINE_ADMIN_TOKEN}, or made at the first start and
 *       printed once. Only SHA-256 hashes are kept; tokens have 256 random bits, so nothing slower is needed.
 *   <li>A configured token replaces the stored one for as long as it is configured.
 *   <li>Tokens come in the {@code Authorization} header and nowhere else: addresses end up in logs.
 *   <li>What is known of the stored tokens is never older than a second, on every instance.
 * </ul>
 */
@NullMarked
package org.dateline.access;

import org.jspecify.annotations.NullMarked;
