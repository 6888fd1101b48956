/** Offices for readers: <code>/v1/offices</code>. */
@NullMarked
package org.dateline.delivery.office;

import org.jspecify.annotations.NullMarked;
