/**
 * The door of {@code /manage}: whoever comes in may do what they ask for, by the table in
 * {@link org.dateline.access.Operation}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>One filter for every endpoint, by the path that was matched and not by annotations: what has no row in the table
 *       is refused to everybody, so a new endpoint is closed until somebody has thought about it. The build fails earlier,
 *       when the document of the API is made.
 *   <li>It comes before all other filters: nothing is told about a body, a parameter or a kept answer to who may not ask.
 *   <li>What depends on the thing that is asked for is checked where the thing is read: {@code Caller.mustReach}.
 * </ul>
 */
@NullMarked
package org.dateline.manage.permission;

import org.jspecify.annotations.NullMarked;
