package org.dateline.delivery.expansion.tree;

import java.util.UUID;
import org.dateline.published.PublicRow;
import org.jspecify.annotations.Nullable;

/**
 * A document in its tree.
 *
 * @param parent what it stands directly under; null at the top of what was asked for
 */
public record Branch(PublicRow row, @Nullable UUID parent) {}
