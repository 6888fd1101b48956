/** The pages, as a program and as a browser sees them. */
@NullMarked
package org.dateline.site;

import org.jspecify.annotations.NullMarked;
