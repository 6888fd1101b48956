/**
 * What Dateline shows to people rather than to programs: the front page, the documentation of both APIs, and the types of
 * problems for browsers.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A page asks no server but ours for anything, and its content security policy makes browsers see to that. The only
 *       thing relaxed is what Scalar needs on the documentation page: it puts its styles into the page itself.
 *   <li>Addresses within pages are relative, so they hold under any host name and behind a proxy that adds a prefix.
 *   <li>Pages are no part of the contract, so they are routes and not endpoints. Under {@code /problems} they give way to the
 *       API unless HTML is what the client likes best; {@code /} is HTML unless it asks for JSON.
 *   <li>A token that is typed on the documentation page stays in the memory of that page, until it is closed.
 *   <li>The pictures of the weather are drawn by us, in colours that are readable on light and on dark.
 *   <li>{@code /webjars}, where Quarkus would serve whatever a dependency brings, is closed: nothing is served that we
 *       have not looked at.
 * </ul>
 */
@NullMarked
package org.dateline.site;

import org.jspecify.annotations.NullMarked;
