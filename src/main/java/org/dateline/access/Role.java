package org.dateline.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody is in the newsroom. Each may do at least what those before it may. */
public enum Role {
    CONTRIBUTOR,
    AUTHOR,
    EDITOR,
    PUBLISHER,
    ADMINISTRATOR;

    public static final String PATTERN = "contributor|author|editor|publisher|administrator";
    public static final String RULE = "must be contributor, author, editor, publisher or administrator";

    /** The role with this name, as tokens and claims have it; empty if there is none. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(name))
                .findFirst();
    }

    /** The most powerful one among these names; empty if none of them is a role. */
    static Optional<Role> highest(Collection<String> names) {
        return names.stream().flatMap(name -> named(name).stream()).max(Comparator.naturalOrder());
    }

    /** This one, or the limit if that is less. */
    Role atMost(@Nullable Role limit) {
        return limit == null || compareTo(limit) <= 0 ? this : limit;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
