/**
 * What happens by itself when its time has come: scheduled publications and withdrawals, the expiry of articles, the end
 * of what is kept for a time only.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>PostgreSQL's clock is the only one: a time has come when the database says so, whatever an instance believes.
 *   <li>Each item is done in one transaction that locks its document first, passing over those that somebody else has
 *       locked. Of several instances one does it, once; who is killed leaves nothing half done, and another instance
 *       goes on.
 *   <li>After the lock the time is read again: what was rescheduled or cancelled in between does not happen.
 *   <li>What is refused when it is due stays, with the reasons, and does not happen by itself later: a story that
 *       appears at a moment that nobody expects is worse than one that is late.
 * </ul>
 *
 * <p>Decided: editors lock the document and then write its schedule; so does the worker, hence there is no order of locks
 * in which they could wait for each other. An edit after scheduling does not cancel it: what is due is published as it is
 * then, if it is ready and, where that is required, approved; but the edit has to be one of somebody who may publish.
 */
@NullMarked
package org.dateline.manage.schedule;

import org.jspecify.annotations.NullMarked;
