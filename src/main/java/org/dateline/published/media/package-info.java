/** Pictures, videos and recordings as readers see them. */
@NullMarked
package org.dateline.published.media;

import org.jspecify.annotations.NullMarked;
