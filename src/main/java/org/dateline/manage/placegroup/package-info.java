/** Place groups: sets of places, such as alliances and unions of countries, each member with the dates of its membership. */
@NullMarked
package org.dateline.manage.placegroup;

import org.jspecify.annotations.NullMarked;
