/** Places: the geography tags, a tree from the world down to landmarks. */
@NullMarked
package org.dateline.manage.place;

import org.jspecify.annotations.NullMarked;
