package org.dateline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of imports: each room and what it may know. */
final class Rooms {

    /** {@code Main} and its neighbours put everything together. */
    private static final String TOP = "";

    private static final List<String> GROUND = List.of("kernel", "problem", "listing", "access");

    /** Each kind knows those before it. */
    private static final List<String> MANAGE = List.of(
            "audit",
            "comparison",
            "revision",
            "schedule",
            "desk",
            "place",
            "placegroup",
            "section",
            "topic",
            "organization",
            "media",
            "office",
            "person",
            "article",
            "channel",
            "fetching",
            "weather",
            "exchangerate",
            "reference");

    private static final List<String> DELIVERY = List.of(
            "expansion.statement",
            "expansion.item",
            "expansion.list",
            "expansion.owned",
            "expansion.tree",
            "place",
            "placegroup",
            "section",
            "topic",
            "organization",
            "media",
            "office",
            "person",
            "article",
            "quote",
            "channel",
            "live",
            "weather",
            "exchangerate",
            "informer",
            "webpage",
            "resolve");

    private static final Map<String, Set<String>> MAY_KNOW = table();

    private Rooms() {}

    /** The room of a class, where its package has a line in the table. */
    static Optional<String> of(JavaClass type) {
        String path = type.getPackageName().substring(Dateline.ROOT.length()).replaceFirst("^\\.", "");
        return MAY_KNOW.keySet().stream()
                .filter(room -> path.equals(room) || !room.isEmpty() && path.startsWith(room + "."))
                .findFirst();
    }

    static boolean mayKnow(String room, String other) {
        return room.equals(other)
                || room.equals(TOP)
                || MAY_KNOW.getOrDefault(room, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new HashMap<>();
        table.put(TOP, Set.of());
        table.put("kernel", Set.of());
        table.put("problem", Set.of("kernel"));
        table.put("listing", Set.of("kernel", "problem"));
        table.put("access", Set.of("kernel", "problem"));
        table.put("operations", Set.of());
        table.put("embedded", Set.of());
        table.put("contract", with(GROUND, "published"));
        table.put("published", Set.copyOf(GROUND));
        table.put("cache", with(GROUND, "published"));
        table.put("site", with(GROUND, "published", "cache"));
        table.put("manage.permission", with(GROUND, "published"));
        table.put("manage.idempotency", Set.copyOf(GROUND));
        table.put("manage.token", with(GROUND, "manage.audit"));
        table.put("manage.user", with(GROUND, "manage.audit"));
        inOrder(table, "manage", MANAGE, with(GROUND, "published"));
        table.put("manage.fetching", with(GROUND, "published", "manage.audit"));
        inOrder(table, "delivery", DELIVERY, with(GROUND, "published", "cache"));
        return Map.copyOf(table);
    }

    private static void inOrder(Map<String, Set<String>> table, String half, List<String> kinds, Set<String> below) {
        List<String> before = new ArrayList<>(below);
        for (String kind : kinds) {
            String room = half + "." + kind;
            table.put(room, Set.copyOf(before));
            before.add(room);
        }
    }

    private static Set<String> with(List<String> rooms, String... more) {
        Set<String> all = new HashSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }
}
