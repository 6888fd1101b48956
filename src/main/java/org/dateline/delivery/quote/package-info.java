/** Quotes for readers: <code>/v1/quotes</code>. */
@NullMarked
package org.dateline.delivery.quote;

import org.jspecify.annotations.NullMarked;
