/**
 * The editors' half: working copies behind {@code /manage/v1}, on the default persistence unit and data source. The URL
 * tells the package: {@code /manage/v1/people} is in {@code manage.person}.
 *
 * <p>Imports the ground, {@code published}, {@code manage.comparison}, {@code manage.revision} and, among the kinds, only those before it: place,
 * placegroup, section, topic, organization, media, office, person, article. Never {@code delivery}.
 */
@NullMarked
package org.dateline.manage;

import org.jspecify.annotations.NullMarked;
