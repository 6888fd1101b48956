package org.dateline.embedded;

/** Where a database is and who may log in to it: the owner for the editors' half, the reader for the delivery half. */
public record Coordinates(String url, Login owner, Login reader) {

    /** A role and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }
}
