package org.dateline.access;

import java.util.UUID;

/**
 * Who does something.
 *
 * @param id of the account
 * @param name to be shown to colleagues
 */
public record Actor(UUID id, String name) {

    /** Dateline itself: what it brings along. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 1), "Dateline");

    /** Whoever has the administrator's token. */
    public static final Actor ADMINISTRATOR = new Actor(new UUID(0, 2), "administrator");
}
