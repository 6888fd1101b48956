/** People for readers: <code>/v1/people</code>. */
@NullMarked
package org.dateline.delivery.person;

import org.jspecify.annotations.NullMarked;
