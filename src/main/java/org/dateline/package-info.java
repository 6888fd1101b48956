/**
 * Dateline: a headless CMS for newsrooms. {@code Main} finds the database, or starts the one that comes along, before
 * Quarkus starts; everything else is in the packages below, which the README maps.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
