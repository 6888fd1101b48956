/** What the README shows must be what happens. */
@NullMarked
package org.dateline.readme;

import org.jspecify.annotations.NullMarked;
