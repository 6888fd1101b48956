/**
 * Who did what, when, to which version, with which token, from where.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>An entry is written in the transaction of the deed: there is never one without the other.
 *   <li>Entries are only ever added. The application's own role has no right to change or remove one; a trigger in the
 *       database stops whoever has.
 *   <li>An entry has neither contents nor secrets: of a token it has the public prefix, of a document its id, its title
 *       at that time and its version.
 * </ul>
 *
 * <p>Decided: the same entries tell the steps of one document to those who work on it ({@code /steps}, without tokens and
 * addresses) and everything to administrators ({@code /manage/v1/audit}). Their order is that of a counter, and their time
 * that of PostgreSQL; neither depends on an instance's clock.
 */
@NullMarked
package org.dateline.manage.audit;

import org.jspecify.annotations.NullMarked;
