/**
 * The weather as editors and providers bring it in.
 *
 * <p>Providers are behind one small interface, {@code Forecaster}: what to ask for a place, and how to read what comes. Their
 * documents are read strictly: what has another unit, is no number, is out of all reason, of another place or of another time
 * makes the answer unusable as a whole, and the last value stays. What a model does not know is left out, but for the temperature
 * and the sky, without which there is no report. The time of which a report tells is the latest one of the document that has
 * begun.
 *
 * <p>What is newer wins, by the time of which it tells: a fetched report replaces an editor's only when it is newer, and an
 * editor's one that is older than a fetched one is refused. A provider whose dates go backwards is not believed.
 */
@NullMarked
package org.dateline.manage.weather;

import org.jspecify.annotations.NullMarked;
