/**
 * The weather for readers: one place at a time.
 *
 * <p>Decided: what is known is told however old it is, with its age and whether it is stale, so that a header is never blank
 * because a provider is silent. It is found anew at each request, as the age is in the answer; an answer may be kept for as
 * long as it says no more than it knew, which ends when it becomes stale.
 */
@NullMarked
package org.dateline.delivery.weather;

import org.jspecify.annotations.NullMarked;
