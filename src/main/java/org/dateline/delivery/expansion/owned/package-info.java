/**
 * Lists that belong to one document: its timeline, its holders, what is below it.
 *
 * <p>Decided: they are read together with the document, so that they are missing, gone or moved as it is.
 */
@NullMarked
package org.dateline.delivery.expansion.owned;

import org.jspecify.annotations.NullMarked;
