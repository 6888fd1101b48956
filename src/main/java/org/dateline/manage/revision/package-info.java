/**
 * What working copies of all kinds are, and what can happen to them: the document with its version and its {@link
 * org.dateline.manage.revision.Life}, saved and published by {@link org.dateline.manage.revision.Lifecycle}, handed on by
 * {@link org.dateline.manage.revision.Workflow}, planned in {@link org.dateline.manage.revision.Schedules}, thrown away by
 * {@link org.dateline.manage.revision.Trash}, united by {@link org.dateline.manage.revision.Merging}; every version as it
 * was saved, slugs, and who refers to what.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Every change locks the document's row first and compares {@code If-Match} with the version it finds; nothing is
 *       ever written over a version that its writer has not seen.
 *   <li>The version counts changes of the content alone: publishing does not move it, so publishing again is
 *       recognised by the same {@code If-Match}.
 *   <li>Each version is in {@code editorial.revision} as it was saved, from 1 to the current one without a gap (of what is
 *       older than that table, from the version that was current then; where a newsroom limits how long versions are kept,
 *       those that readers saw and the later ones), and is never changed but for a mark that readers saw it. Whoever comes
 *       too late is told from there what has changed.
 *   <li>There is one way to a document, {@link org.dateline.manage.revision.WorkingCopies}: whoever gets one there may do
 *       with it what the request is about. What is done is in the audit trail, in the same transaction.
 *   <li>{@link org.dateline.manage.revision.Readiness} alone judges whether something can be published: who asks is told the
 *       same obstacles that publishing refuses with. It takes a constant number of statements.
 *   <li>What is public is never in the trash. A slug that was ever public stays its document's.
 *   <li>A reference leads to an existing document of the right kind that is not in the trash; whether it is public
 *       matters on publishing only.
 *   <li>What was merged into another document ({@code merged_into}, one step long) is never changed again, and stands for the
 *       survivor wherever a working copy names it: in trees, and in what has to be public before something else is.
 * </ul>
 *
 * <p>Decided: a working copy's content is one record, stored as JSON in the kind's own table and sent and received as it
 * is, so that merge-patch, comparison and snapshots need no mapping; what other rows depend on is in columns with
 * constraints. A kind is a {@link org.dateline.manage.revision.Document} with its {@link
 * org.dateline.manage.revision.Content}, a view, and an endpoint class that inherits its methods from {@code manage.desk}.
 */
@NullMarked
package org.dateline.manage.revision;

import org.jspecify.annotations.NullMarked;
