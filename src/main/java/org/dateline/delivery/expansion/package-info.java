/**
 * Reads public documents together with what they show of other documents, for every resource of the delivery half.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An answer comes from one statement, so it is of one moment, and its cost does not depend on the page size. A list
 *       with filters that name documents has one statement more, which finds all of those names; slugs stay their
 *       document's for ever, those that it had before too, so nothing can go wrong between the two. Where an answer takes several statements (a number of
 *       rows, neighbours), they share a snapshot.
 *   <li>A resource declares its list to {@code ListRequest}: which filters there are and by which rows they find, in which
 *       orders, what can be included. Everything else is the same for all: {@code Narrowing} makes the conditions, {@code
 *       PageStatement} a page of them, {@code CountStatement} their number.
 *   <li>What {@code fields} leaves out is not read: each field of a view says by {@code @Shows} which references it needs.
 *       It is not printed either, whatever its type says; the schema promises it to those who leave nothing out.
 *   <li>{@code lang} chooses among those versions of a story that the filters find: a story is in the list if any of its
 *       versions is. Lists of articles leave out what is in none of the languages; whatever else shows stories (quotes, a
 *       timeline, what an article refers to) has another version then. An article's own addresses mean the version that
 *       suits the reader, all but {@code translations}. It is all in {@code Versions}.
 *   <li>How long ago is counted from the minute that has begun, and cursors are bound to the text and not to the instant, so
 *       that tags are the same for a while and pages go on.
 *   <li>Plain JDBC, because this is where the traffic is. Only the change log, asked when nothing was found, is an
 *       entity.
 *   <li>What refers to what comes from {@code delivery.reference}, two steps deep where the second is an office or an
 *       organization: a quote's speaker, and the speaker's
 *       offices. No resource knows what its documents refer to.
 *   <li>Lists that belong to one document (its timeline, its holders, what is below it) are read together with it, so that
 *       they are missing, gone or moved as it is.
 *   <li>SQL is put together with {@code Sql} only: for pages and their filters, items, trees, lists of one document, and the names in filters.
 *       Its pieces are constants; whatever a request says is a bound value, or chooses among the constants.
 *   <li>What was merged is found under its survivor, and what was renamed under its slug of today: filters and trees by the old
 *       name, and addresses by a redirect. {@code meta} tells the name of today. A draft
 *       that was merged is an alias without a slug, and as unknown as it was.
 *   <li>A list has the surrogate keys of what its filters name, too: when one of them changes, so may what is in the list.
 *   <li>What has expired is invisible to every statement, by the clock of the database.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.expansion;

import org.jspecify.annotations.NullMarked;
