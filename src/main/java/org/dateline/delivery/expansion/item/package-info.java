/**
 * One public document, together with what it shows of others, by its id, its slug or its path.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What was merged is found under its survivor, and what was renamed under its slug of today, by a redirect. A draft
 *       that was merged is an alias without a slug, and as unknown as it was.
 *   <li>Only the change log, asked when nothing was found, is an entity.
 * </ul>
 */
@NullMarked
package org.dateline.delivery.expansion.item;

import org.jspecify.annotations.NullMarked;
