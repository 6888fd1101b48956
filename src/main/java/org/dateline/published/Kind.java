package org.dateline.published;

import java.util.Arrays;

/** The kinds of public documents, with their names on the wire and in the database. */
public enum Kind {
    SECTION("section", "sections"),
    PLACE("place", "places"),
    ORGANIZATION("organization", "organizations"),
    OFFICE("office", "offices"),
    PERSON("person", "people"),
    ARTICLE("article", "articles"),
    QUOTE("quote", "quotes");

    private final String singular;
    private final String plural;

    Kind(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    public String singular() {
        return singular;
    }

    public String plural() {
        return plural;
    }

    public static Kind named(String singular) {
        return Arrays.stream(values())
                .filter(kind -> kind.singular.equals(singular))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind is named " + singular));
    }
}
