/**
 * What every statement of the delivery half is put together from: SQL, the rows it finds, the versions of stories, names.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Plain JDBC, because this is where the traffic is. An answer comes from one statement, so it is of one moment, and its
 *       cost does not depend on the page size. Where an answer takes several (a number of rows, neighbours), they share a
 *       snapshot.
 *   <li>SQL is put together with {@code Sql} only. Its pieces are constants; whatever a request says is a bound value, or
 *       chooses among the constants.
 *   <li>What {@code fields} leaves out is not read: each field of a view says by {@code @Shows} which references it needs.
 *       It is not printed either, whatever its type says; the schema promises it to those who leave nothing out.
 *   <li>What refers to what comes from {@code delivery.reference}, two steps deep where the second is an office or an
 *       organization: a quote's speaker, and the speaker's offices. No resource knows what its documents refer to.
 *   <li>{@code lang} chooses among those versions of a story that the filters find: a story is in the list if any of its
 *       versions is. Lists of articles leave out what is in none of the languages; whatever else shows stories (quotes, a
 *       timeline, what an article refers to) has another version then. An article's own addresses mean the version that
 *       suits the reader, all but {@code translations}. It is all in {@code Versions}.
 *   <li>What has expired is invisible to every statement, by the clock of the database.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.expansion.statement;

import org.jspecify.annotations.NullMarked;
