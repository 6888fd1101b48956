/** Organizations for readers: <code>/v1/organizations</code>. */
@NullMarked
package org.dateline.delivery.organization;

import org.jspecify.annotations.NullMarked;
