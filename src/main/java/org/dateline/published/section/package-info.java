/** Sections as readers see them. */
@NullMarked
package org.dateline.published.section;

import org.jspecify.annotations.NullMarked;
