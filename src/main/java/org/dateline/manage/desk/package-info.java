/**
 * The editors' desk: the endpoints that every kind of working copy has, written once, with their lists and answers.
 *
 * <p>A kind adds its path, its content, its entity and its view; see {@link
 * org.dateline.manage.desk.DocumentResource}. What happens behind the endpoints is in {@code manage.revision}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Each answer about one document has {@code actions}: what this caller may do with it at this moment and what would
 *       succeed, by role, by state, by what is missing and by who refers to it. They are asked for once, after the deed.
 *   <li>A comment comes as a query parameter with every write, because the body is the content, or there is none.
 *   <li>{@code state} is the step of the workflow at which the working copy is; what readers have of it is {@code
 *       publication} in lists, {@code publishedVersion} and {@code hasUnpublishedChanges} in answers. A public story whose
 *       next version is in review is {@code inReview}, and public.
 * </ul>
 */
@NullMarked
package org.dateline.manage.desk;

import org.jspecify.annotations.NullMarked;
