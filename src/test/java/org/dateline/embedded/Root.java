package org.dateline.embedded;

import java.util.List;

/** Ways for a test that runs as root, or does not, to have an ordinary user. */
final class Root {

    private Root() {}

    /** What runs a command as an ordinary user: nothing, for one who is that already. */
    static List<String> dropped() {
        return Account.isRoot() ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups") : List.of();
    }
}
