/** Offices (posts that people hold) as readers see them. */
@NullMarked
package org.dateline.published.office;

import org.jspecify.annotations.NullMarked;
