/** People as readers see them, with the offices that they hold and held. */
@NullMarked
package org.dateline.published.person;

import org.jspecify.annotations.NullMarked;
