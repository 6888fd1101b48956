package org.dateline.delivery.expansion.list;

/** What documents say of the parameters {@code sort}, {@code dateField} and {@code include}. */
public final class Sorting {

    public static final String STORIES = "^-?(datePublished|firstPublished|dateModified)$";
    public static final String QUOTES = "^-?(datePublished|firstPublished|dateModified|dateSpoken)$";
    public static final String NAMED = "^-?(name|datePublished|dateModified)$";
    public static final String PLACED = "^-?(position|datePublished|dateModified)$";

    public static final String BY_DATE =
            "What the list is ordered by; a hyphen in front means falling. The usual order is " + "-datePublished.";
    public static final String BY_NAME =
            "What the list is ordered by; a hyphen in front means falling. The usual order is " + "name.";

    public static final String INCLUDE =
            "What the rows refer to and is to be told in `included`, each document once: kinds with commas between them.";

    private Sorting() {}
}
