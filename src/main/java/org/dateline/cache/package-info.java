/**
 * Public answers as bytes: tags, conditional requests, encodings, and what caches in front of us are told.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Whoever reads public documents tells {@link org.dateline.cache.Provenance} what the answer was made of. Headers
 *       follow from that and from the bytes, never from what an endpoint happens to say.
 *   <li>An entity tag is a hash of the plain bytes, with a suffix when they are compressed. So instances agree on it,
 *       and a tag changes exactly when the bytes do.
 *   <li>What the bytes are follows from the media type that an endpoint produces: JSON, JSON-LD (which can be put between
 *       script tags as it is), HTML or plain text. HTML leaves with a policy that lets it run and load nothing.
 *   <li>{@code max-age} is the same for everything and short; an answer that shows something with an expiry is not kept
 *       beyond it. No answer depends on something that is yet to be published.
 *   <li>Problem documents are never stored ({@code no-store}): what is missing now may appear the next second.
 *   <li>A key of {@code Surrogate-Key} is the id of a document, or the plural name of a kind. Who follows the change log
 *       drops both for each change.
 * </ul>
 */
@NullMarked
package org.dateline.cache;

import org.jspecify.annotations.NullMarked;
