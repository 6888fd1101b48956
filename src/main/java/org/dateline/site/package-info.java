/**
 * What Dateline shows to people rather than to programs: the front page, the documentation of both APIs, the types of
 * problems for browsers, and a sample front end.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A page asks no server but ours for anything, and its content security policy makes browsers see to that. What
 *       is relaxed is what Scalar needs on the documentation page (it puts its styles into the page itself) and what stories
 *       need in the sample (pictures and recordings from wherever a newsroom keeps them, by https, or on its own site).
 *   <li>Addresses within pages are relative, so they hold under any host name and behind a proxy that adds a prefix.
 *   <li>Pages are no part of the contract, so they are routes and not endpoints. Under {@code /problems} they give way to the
 *       API unless HTML is what the client likes best; {@code /} is HTML unless it asks for JSON.
 *   <li>The sample ({@code resources/sample}) is the example for whoever builds a front end: plain HTML, CSS and JavaScript on
 *       the public API, without a build step. Its pages have addresses of their own below
 *       one document ({@code /sample/?path=/ru/…}) and are loaded like any other page: reloading, going back and reading the
 *       new page aloud are left to the browser, which does that best. Texts of the API become text nodes, never markup.
 *   <li>The sample is there for whoever tries Dateline. With a database of one's own it is off unless switched on, and
 *       then its addresses are as unknown as any other.
 *   <li>A token that is typed on the documentation page stays in the memory of that page, until it is closed.
 *   <li>The pictures of the weather are drawn by us, in colours that are readable on light and on dark.
 *   <li>{@code /webjars}, where Quarkus would serve whatever a dependency brings, is closed: nothing is served that we
 *       have not looked at.
 * </ul>
 */
@NullMarked
package org.dateline.site;

import org.jspecify.annotations.NullMarked;
