/**
 * Whole pages in one call, <code>/v1/pages/…</code>: what a front end shows of a story, of a section, of the newsroom, with the
 * header of every page.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A page is made of what the single endpoints answer with, by the same readers and views; whoever needs more of it goes
 *       on there, with the cursors that the page has.
 *   <li>All of it is of one moment, and takes the same number of statements however much there is.
 *   <li>Without {@code lang}, a page is in the language of its path, the home page in the newsroom's; the newsroom's is the
 *       next best.
 *   <li>Pages take no {@code fields}: whoever wants less asks for the pieces.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.webpage;

import org.jspecify.annotations.NullMarked;
