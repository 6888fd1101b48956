package org.dateline.manage.revision;

import java.util.Arrays;

/** How far a working copy has come on its way to readers. */
public enum Stage {
    DRAFT("draft"),
    IN_REVIEW("inReview"),
    APPROVED("approved");

    private final String wireName;

    Stage(String wireName) {
        this.wireName = wireName;
    }

    /** The name on the wire and in the database. */
    public String wireName() {
        return wireName;
    }

    static Stage named(String wireName) {
        return Arrays.stream(values())
                .filter(stage -> stage.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage is named " + wireName));
    }
}
