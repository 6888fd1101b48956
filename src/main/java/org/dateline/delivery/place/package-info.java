/** Places for readers: <code>/v1/places</code>. */
@NullMarked
package org.dateline.delivery.place;

import org.jspecify.annotations.NullMarked;
