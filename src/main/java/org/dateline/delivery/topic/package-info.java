/** Topics for readers: <code>/v1/topics</code>. */
@NullMarked
package org.dateline.delivery.topic;

import org.jspecify.annotations.NullMarked;
