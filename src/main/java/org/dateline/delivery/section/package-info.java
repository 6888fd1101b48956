/** Sections for readers: <code>/v1/sections</code>. */
@NullMarked
package org.dateline.delivery.section;

import org.jspecify.annotations.NullMarked;
