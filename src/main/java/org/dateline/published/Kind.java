package org.dateline.published;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of public documents, with their names on the wire and in the database. */
public enum Kind implements Subject {
    SECTION("section", "sections", Role.GROUPS),
    TOPIC("topic", "topics", Role.GROUPS),
    PLACE("place", "places", Role.GROUPS),
    PLACE_GROUP("placeGroup", "place-groups", Role.GROUPS),
    ORGANIZATION("organization", "organizations", Role.GROUPS),
    MEDIA("media", "media", Role.STANDS_ALONE),
    OFFICE("office", "offices", Role.TELLS_WHO_HELD_WHAT),
    PERSON("person", "people", Role.TELLS_WHO_HELD_WHAT),
    ARTICLE("article", "articles", Role.TELLS_A_STORY),
    QUOTE("quote", "quotes", Role.TELLS_A_STORY),
    CHANNEL("channel", "channels", Role.STANDS_ALONE);

    /** What a kind has to do with the lists of stories. */
    private enum Role {
        /** It is dated, and lists find it by what it is linked to. */
        TELLS_A_STORY,
        /** Others belong to it, in a tree or a set, and stories may be found by it through those. */
        GROUPS,
        /** Quotes are found by the office that their speaker held, and by whose office that was. */
        TELLS_WHO_HELD_WHAT,
        STANDS_ALONE
    }

    private final String singular;
    private final String plural;
    private final Role role;

    Kind(String singular, String plural, Role role) {
        this.singular = singular;
        this.plural = plural;
        this.role = role;
    }

    @Override
    public String singular() {
        return singular;
    }

    /** The last segment of the path of its lists, too. */
    @Override
    public String plural() {
        return plural;
    }

    /** The word for one of them in a sentence. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether its lists are ordered by date and are filtered by links. */
    public boolean tellsAStory() {
        return role == Role.TELLS_A_STORY;
    }

    /** Whether a change of one of them can change what is above others. */
    boolean groups() {
        return role == Role.GROUPS;
    }

    /** Whether a change of one of them can change what stories and quotes are found by. */
    boolean movesLinks() {
        return role == Role.GROUPS || role == Role.TELLS_WHO_HELD_WHAT;
    }

    /** Whether two of them can turn out to be one. */
    public boolean canBeMerged() {
        return switch (this) {
            case PERSON, PLACE, ORGANIZATION, TOPIC -> true;
            case SECTION, PLACE_GROUP, MEDIA, OFFICE, ARTICLE, QUOTE, CHANNEL -> false;
        };
    }

    public static Kind named(String singular) {
        return Arrays.stream(values())
                .filter(kind -> kind.singular.equals(singular))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind is named " + singular));
    }
}
