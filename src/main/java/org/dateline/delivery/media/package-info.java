/** Media for readers: <code>/v1/media</code>. */
@NullMarked
package org.dateline.delivery.media;

import org.jspecify.annotations.NullMarked;
