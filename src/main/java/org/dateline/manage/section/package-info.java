/** Sections: the rubrics that stories stand under, «В содружестве»; they form a tree. */
@NullMarked
package org.dateline.manage.section;

import org.jspecify.annotations.NullMarked;
