/**
 * Articles and quotes in the words of schema.org, as JSON-LD that a page has between its script tags.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Only what both schema.org and we know is said: nothing is guessed to please a search engine.
 *   <li>The speaker of a quote is its {@code creator}, with the office held when it was said as {@code jobTitle} (as printed, if
 *       the story printed it) and {@code hasOccupation} (as the tenures have it). {@code spokenByCharacter} is for characters of
 *       fiction.
 *   <li>{@code @id} is the id as a URN, since people, places and quotes have no pages that we know; what has a page has a {@code
 *       url} too.
 *   <li>Names are in the language of the story.
 * </ul>
 */
@NullMarked
package org.dateline.published.linkeddata;

import org.jspecify.annotations.NullMarked;
