package org.dateline.manage.fetching;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a provider has answered with.
 *
 * @param isConfirmed whether it is the one that was known, which still holds
 * @param rest how long the provider wants to be left alone; null if it does not say
 */
record Answer(Known content, boolean isConfirmed, @Nullable Duration rest) {}
