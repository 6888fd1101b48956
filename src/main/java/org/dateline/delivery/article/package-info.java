/** Articles for readers: <code>/v1/articles</code>. */
@NullMarked
package org.dateline.delivery.article;

import org.jspecify.annotations.NullMarked;
