/**
 * Asks whatever the two OpenAPI documents describe, in ways that nobody meant, and holds every answer to them: a fuzz test
 * that knows no operation by name, so that a new one is covered from its first day.
 *
 * <p>{@code Campaign} leads; {@code RequestMaker} and {@code Walk} make requests of {@code SchemaValues} (what is right),
 * {@code JsonDamage}, {@code BodyMaker}, {@code ParameterValues}, {@code Encoding} and {@code HostileTexts} (what is not);
 * {@code Stock} remembers ids, so that requests get beyond the door; {@code Oracle} judges; {@code Golden} tells whether
 * the requests have changed anything for others.
 */
@NullMarked
package org.dateline.fuzz;

import org.jspecify.annotations.NullMarked;
