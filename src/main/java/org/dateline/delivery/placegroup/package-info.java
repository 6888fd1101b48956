/** Place groups for readers: <code>/v1/place-groups</code>. */
@NullMarked
package org.dateline.delivery.placegroup;

import org.jspecify.annotations.NullMarked;
