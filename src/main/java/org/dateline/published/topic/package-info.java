/** Topics as readers see them. */
@NullMarked
package org.dateline.published.topic;

import org.jspecify.annotations.NullMarked;
