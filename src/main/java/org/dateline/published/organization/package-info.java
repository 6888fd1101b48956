/** Organizations as readers see them. */
@NullMarked
package org.dateline.published.organization;

import org.jspecify.annotations.NullMarked;
