package org.dateline.cache;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dateline.published.Subject;

/**
 * The keys that a cache in front of us drops an answer by: the id of each document in it, and the plural name of a kind
 * ({@code articles}) for what any change among its documents may alter.
 */
final class SurrogateKeys {

    static final int MAX_LENGTH = 8_000;
    private static final int ROOM_FOR_KINDS = 100;

    private SurrogateKeys() {}

    /** Documents whose ids have no room are covered by the key of their kind. */
    static String of(Set<? extends Subject> lists, Map<UUID, ? extends Subject> parts) {
        Set<String> kinds = new LinkedHashSet<>();
        lists.forEach(list -> kinds.add(list.plural()));
        StringBuilder ids = new StringBuilder();
        parts.forEach((id, subject) -> {
            if (ids.length() < MAX_LENGTH - ROOM_FOR_KINDS - 37) {
                ids.append(' ').append(id);
            } else {
                kinds.add(subject.plural());
            }
        });
        return joined(kinds, ids);
    }

    private static String joined(Collection<String> kinds, StringBuilder ids) {
        return (String.join(" ", kinds) + ids).trim();
    }
}
