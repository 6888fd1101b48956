package org.dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is in the newsroom. Each may do at least what those before it may. */
public enum Role {
    CONTRIBUTOR,
    AUTHOR,
    EDITOR,
    PUBLISHER,
    ADMINISTRATOR;

    /** The role with this name, as tokens and claims have it; empty if there is none. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(name))
                .findFirst();
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
