package org.dateline.embedded;

import java.util.List;

/** Whether what the server acknowledged must outlive a power cut. */
public enum Durability {
    /** What a newsroom gets: every acknowledged commit is on the disk. */
    DURABLE(List.of("fsync=on", "full_page_writes=on", "synchronous_commit=on")),
    /** For a database that is thrown away with its test run; only a power cut could tell the difference. */
    DISPOSABLE(List.of("fsync=off", "full_page_writes=off", "synchronous_commit=on"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
