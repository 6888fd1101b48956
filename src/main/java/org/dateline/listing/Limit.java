package org.dateline.listing;

/** How many things a page has at most: {@code @RestQuery @DefaultValue(Limit.DEFAULT) Limit limit}. */
public record Limit(int value) {

    public static final String DEFAULT = "20";
    public static final int MAX = 100;

    public Limit {
        if (value < 1 || value > MAX) {
            throw new IllegalArgumentException("must be a number from 1 to " + MAX);
        }
    }

    /** Called by the framework; more digits than the largest limit has need no look. */
    public static Limit fromString(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new IllegalArgumentException("must be a number from 1 to " + MAX);
        }
        return new Limit(Integer.parseInt(text));
    }

    public boolean isDefault() {
        return toString().equals(DEFAULT);
    }

    /** What to ask the database for: one more tells whether there is a next page. */
    public int plusOne() {
        return value + 1;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
