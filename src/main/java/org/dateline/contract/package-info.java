/**
 * What makes the two OpenAPI documents true: rules that run while the application is built, never while it serves.
 *
 * <p>Types and annotations say what an endpoint takes and gives; SmallRye writes that down. What follows from a rule of
 * Dateline rather than from one endpoint is added here, once: which properties are required, which errors a method can
 * answer with, which headers come along, who may call, and examples. So no endpoint repeats any of it, and none can
 * forget it.
 *
 * <ul>
 *   <li>The path tells the document: everything under {@code /v1} and {@code /problems} is in {@code delivery},
 *       everything under {@code /manage/v1} in {@code management}, and nothing else is in either. A resource class says so with an extension
 *       {@code x-smallrye-profile-delivery} or {@code x-smallrye-profile-management}; the build fails where the two
 *       disagree.
 *   <li>Absent values are left out of JSON, so a property that may be null is an optional one and never {@code null}.
 *       Only a merge patch, in which {@code null} removes, has a schema with nulls; it is derived from the content's.
 *   <li>In what clients send, lists, maps and numbers of a primitive type may be left out as well, unless a constraint
 *       demands them.
 *   <li>A discriminator is a plain string with a pattern, not an enumeration: generators turn the latter into code that
 *       does not compile. A sealed interface names its variants in {@code @Schema(oneOf = …)}, their names come from
 *       Jackson's annotations.
 *   <li>Two types of one simple name in one document fail the build: SmallRye would number them, in no stable order.
 *   <li>An example is what was sent to the demonstration and what that answered, recorded in {@code /contract} on the class
 *       path. The recorder is a test ({@code ExampleRecorder}); another test sends every example to a new installation and
 *       compares. An operation that is not recorded yet has examples made of its types.
 *   <li>An operation for editors that has no row in {@link org.dateline.access.Operation} fails the build; of each other
 *       one the description says who may use it.
 * </ul>
 *
 * <p>Nothing imports this package; it knows the catalogue of problems, the types of the kernel and of lists, the table of
 * rights and the kinds.
 */
@NullMarked
package org.dateline.contract;

import org.jspecify.annotations.NullMarked;
