/**
 * The body of an article in the forms that front ends and other programs take it in: Portable Text, HTML, plain text.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>It is made of the same document and the same cards as the article's view, by pure functions, and so can show a working
 *       copy as well as what is public.
 *   <li>Names of speakers and captions are in the language of the story, as far as there are such: readers of an English story
 *       read English names, whatever the newsroom's language is.
 *   <li>A link to what is not public (any more) is left out, its text stays. Of what an editor has typed, addresses are
 *       checked again: whatever is neither http nor https does not become a link.
 *   <li>Portable Text: whatever has a form in words is a standard block, which renderers know without being told, and says in
 *       a property of the block what it is besides: the card of a quote is a {@code blockquote} with {@code quote}, a related
 *       link a paragraph with a link and {@code article}, an embed the same with {@code embed}. Only {@code media} and {@code
 *       table}, which have no such form, are types of their own, and only {@code entity} is a mark of its own: where people and
 *       places have their pages is known to the front end alone. A renderer that has no component for that mark shows its text.
 *   <li>Keys are those of the blocks; what stands within a block has keys that are made of its place. A dot, which the keys of
 *       blocks cannot have, keeps the two apart.
 *   <li>HTML is a fragment for the middle of somebody's page, without a heading of level 1. It is written element by element by
 *       {@code Markup}, which escapes all that is no constant of ours; there are no scripts, styles, frames or event handlers in
 *       it, nor anything that could carry them. Embeds are links, and a front end that trusts the other site replaces them.
 *       What a front end might look for is in {@code data-} attributes.
 * </ul>
 */
@NullMarked
package org.dateline.published.rendering;

import org.jspecify.annotations.NullMarked;
