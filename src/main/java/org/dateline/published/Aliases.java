package org.dateline.published;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What ids in the documents of one answer stand for: those of documents that were merged into something which the answer
 * shows. It is filled while the answer is read, and asked when documents are printed.
 */
public final class Aliases {

    private final Map<UUID, UUID> survivors = new HashMap<>();

    public void add(Collection<UUID> merged, UUID survivor) {
        merged.forEach(id -> survivors.put(id, survivor));
    }

    boolean isEmpty() {
        return survivors.isEmpty();
    }

    UUID resolve(UUID id) {
        return survivors.getOrDefault(id, id);
    }
}
