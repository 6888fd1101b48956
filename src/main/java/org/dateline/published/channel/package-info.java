/** Channels, their broadcasts, and what is on air, as readers see them. */
@NullMarked
package org.dateline.published.channel;

import org.jspecify.annotations.NullMarked;
