/**
 * Where public paths lead: <code>/v1/resolve?path=…</code>, for front ends that get a request for a page.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A path that something public ever had is that thing's for ever, as its slug is: the answer is the thing under the
 *       path that it has today, whatever was changed since (slug, section, language). What was public and is no more is 410;
 *       all else, a draft's future path too, is 404.
 *   <li>The answer is the same object either way, and 200: a front end that calls with a library which follows redirects
 *       would otherwise never learn that it has to send one. {@code moved} tells it to.
 *   <li>A path is taken as browsers send it, percent-encoded or not. A slash at its end and escapes without need name the
 *       same page, and count as moved: each page has one address.
 *   <li>Articles have a path of their own. A section has one in each language, which follows from its slug: the stories of
 *       that language are below it.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.resolve;

import org.jspecify.annotations.NullMarked;
