/** Place groups as readers see them. */
@NullMarked
package org.dateline.published.placegroup;

import org.jspecify.annotations.NullMarked;
