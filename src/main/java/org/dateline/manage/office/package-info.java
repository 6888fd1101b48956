/** Offices: the posts that people hold, «министр иностранных дел». Who held them when is told by the people's tenures. */
@NullMarked
package org.dateline.manage.office;

import org.jspecify.annotations.NullMarked;
