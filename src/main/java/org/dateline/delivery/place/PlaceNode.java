package org.dateline.delivery.place;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the tree, with the places that lie directly in it. */
record PlaceNode(
        UUID id,
        String slug,
        String name,
        String type,
        @Nullable String isoCode,
        List<PlaceNode> children) {}
