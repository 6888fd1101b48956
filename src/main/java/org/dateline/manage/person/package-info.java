/** People and their tenures of offices, which are written and published with the person. */
@NullMarked
package org.dateline.manage.person;

import org.jspecify.annotations.NullMarked;
