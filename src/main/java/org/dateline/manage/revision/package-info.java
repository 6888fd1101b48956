/**
 * What the working copies of all kinds share: the document with its version and life, the one {@link
 * org.dateline.manage.revision.Lifecycle}, every version as it was saved, slugs, who refers to
 * what, and lists.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Every change locks the document's row first and compares {@code If-Match} with the version it finds; nothing is
 *       ever written over a version that its writer has not seen.
 *   <li>The version counts changes of the content alone: publishing does not move it, so publishing again is
 *       recognised by the same {@code If-Match}.
 *   <li>Each version is in {@code editorial.revision} as it was saved, from 1 to the current one without a gap (of what is
 *       older than that table, from the version that was current then), and is never changed. Whoever comes too late is
 *       told from there what has changed.
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
 * org.dateline.manage.revision.Content}, a view, and an endpoint class whose methods are one line each.
 */
@NullMarked
package org.dateline.manage.revision;

import org.jspecify.annotations.NullMarked;
