/** Places as readers see them. */
@NullMarked
package org.dateline.published.place;

import org.jspecify.annotations.NullMarked;
