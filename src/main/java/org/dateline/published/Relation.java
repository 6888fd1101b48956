package org.dateline.published;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a public document's reference or link to another one means. */
public enum Relation {
    PARENT(false, false),
    SECTION(true, false),
    TOPIC(true, false),
    PLACE(true, false),
    PLACE_GROUP(false, false),
    ORGANIZATION(false, false),
    MEDIA(false, false),
    OFFICE(false, true),
    /** Of an office, to its organization; apart from ORGANIZATION, by which thousands of stories refer to the same one. */
    PART_OF(false, true),
    PERSON(false, false),
    SPEAKER(false, false),
    AUTHOR(false, false),
    ARTICLE(false, false);

    private final boolean rollsUp;
    private final boolean isPassedOn;

    Relation(boolean rollsUp, boolean isPassedOn) {
        this.rollsUp = rollsUp;
        this.isPassedOn = isPassedOn;
    }

    /**
     * The relations of which something is shown even by those who only refer to the source: an article shows the office of
     * a person whom it quotes, and a person the organization of an office.
     */
    public static List<Relation> passedOn() {
        return Arrays.stream(values()).filter(relation -> relation.isPassedOn).toList();
    }

    /** The relations whose links also lead to the target's ancestors. */
    static String[] rollingUp() {
        return Arrays.stream(values())
                .filter(relation -> relation.rollsUp)
                .map(Relation::column)
                .toArray(String[]::new);
    }

    /** The relation of a text to something of this kind that it mentions. */
    public static Relation to(Kind kind) {
        return valueOf(kind.name());
    }

    /** The name in the database. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
