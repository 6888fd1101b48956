/**
 * Small things that know neither news nor the web: ids, slugs, localized text, partial dates, merge patch, the text of
 * XML, the clock.
 *
 * <p>Plain Java with annotations of Jackson, Bean Validation and, for the clock, CDI. Nothing here reads configuration or
 * touches the database, so that every other package may use it without asking what comes along.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Ids are UUIDs of version 7, made by the application: they sort by time, which keeps indexes compact, and are
 *       known before anything is stored.
 *   <li>A slug is plain ASCII. Cyrillic is transliterated by one table for all languages, because a slug must come out
 *       the same whatever language its text is said to be in.
 *   <li>Localized text is one value, not a row per language: an editor types all of it together.
 *   <li>The bytes of XML are decoded here and nowhere else: broadcasters and banks send it, and both get it wrong. What says
 *       that it is in an encoding in which anything can be read is looked at twice.
 * </ul>
 */
@NullMarked
package org.dateline.kernel;

import org.jspecify.annotations.NullMarked;
