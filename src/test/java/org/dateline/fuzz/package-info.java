/**
 * Asks whatever the two OpenAPI documents describe, in ways that nobody meant, and holds every answer to them: a fuzz test
 * that knows no operation by name, so that a new one is covered from its first day.
 *
 * <p>{@code Campaign} leads; {@code RequestMaker} and {@code Walk} make requests of {@code SchemaValues} (what is right),
 * {@code JsonDamage}, {@code BodyMaker}, {@code ParameterValues}, {@code Encoding} and {@code HostileTexts} (what is not);
 * {@code Stock} remembers ids, so that requests get beyond the door; {@code Oracle} judges; {@code Golden} tells whether
 * the requests have changed anything for others.
 *
 * <p>{@code TwoDatabasesIT} asks two packaged applications the same, one of which has a newsroom at work in it that has
 * published nothing: {@code PublicStories} is what both show, {@code HiddenWork} what only one knows, {@code KnownNames} the
 * names of all that, {@code Questions} what is asked about them besides what chance brings, {@code TwoServers} compares.
 */
@NullMarked
package org.dateline.fuzz;

import org.jspecify.annotations.NullMarked;
