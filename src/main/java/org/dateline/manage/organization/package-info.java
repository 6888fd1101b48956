/** Organizations: ministries, alliances, broadcasters; they form a tree. */
@NullMarked
package org.dateline.manage.organization;

import org.jspecify.annotations.NullMarked;
