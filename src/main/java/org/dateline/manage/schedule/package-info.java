/**
 * What happens by itself when its time has come: scheduled publications and withdrawals, the expiry of articles, the end
 * of what is kept for a time only.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>PostgreSQL's clock is the only one: a time has come when the database says so, whatever an instance believes.
 *       Nor does the rhythm of the work depend on a clock that somebody may set.
 *   <li>Each item is done in one transaction that locks its document first, passing over those that somebody else has
 *       locked. Of several instances one does it, once; who is killed leaves nothing half done, and another instance
 *       goes on.
 *   <li>After the lock the time is read again: what was rescheduled or cancelled in between does not happen.
 *   <li>What is refused when it is due stays, with the reasons, and does not happen by itself later: a story that
 *       appears at a moment that nobody expects is worse than one that is late.
 *   <li>Nothing waits for what fails: it is left alone for a while, longer each time, and given up after some minutes. When
 *       the database is away, all waits.
 * </ul>
 *
 * <p>Decided: editors lock the document and then write its schedule; so does the worker, hence there is no order of locks
 * in which they could wait for each other. Their lock is the one that references to the document go past: a section that
 * stories are being written for can still be published. Each item has a transaction of its own, although several in one
 * would be faster: the first would take a number from the change log, and every editor who publishes would wait for the
 * last. An edit after scheduling does not cancel it: what is due is published as it is then, if it is ready and, where that
 * is required, approved; but the edit has to be one of somebody who may publish.
 */
@NullMarked
package org.dateline.manage.schedule;

import org.jspecify.annotations.NullMarked;
