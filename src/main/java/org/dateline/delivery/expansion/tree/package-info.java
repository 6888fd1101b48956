/** Whole trees of public documents, such as that of the places, and the part below one of them. */
@NullMarked
package org.dateline.delivery.expansion.tree;

import org.jspecify.annotations.NullMarked;
