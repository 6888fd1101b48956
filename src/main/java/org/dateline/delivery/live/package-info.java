/** What is on air: <code>/v1/live</code>, made of channels and of what they broadcast, also for pages that show it. */
@NullMarked
package org.dateline.delivery.live;

import org.jspecify.annotations.NullMarked;
