/** Quotes as readers see them, alone or as parts of their article. */
@NullMarked
package org.dateline.published.quote;

import org.jspecify.annotations.NullMarked;
