package org.dateline.manage.desk;

/** A version that a request names, in the digits that JSON has: {@code @RestQuery VersionNumber from}. */
public record VersionNumber(long value) {

    /** Called by the framework; the number of digits keeps it within what the database can count. */
    public static VersionNumber fromString(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("must be a number from 1");
        }
        return new VersionNumber(Long.parseLong(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
