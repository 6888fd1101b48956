package org.dateline.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The operating system's user that PostgreSQL runs as: ourselves, unless we are root, whom it refuses. */
record Account(String name, int user, int group, boolean switched) {

    private static final Logger LOG = Logger.getLogger(Account.class);
    private static final int ROOT = 0;

    /** The users that root hands the server to, the best first. */
    private static final List<String> PREFERRED = List.of("dateline", "postgres", "nobody");

    /**
     * Root goes on as the user that the cluster already belongs to, so that a user who is added or removed between two
     * starts does not lock the newsroom out.
     */
    static Account choose(Path cluster) {
        UnixSystem self = new UnixSystem();
        if (self.getUid() != ROOT) {
            return new Account(self.getUsername(), (int) self.getUid(), (int) self.getGid(), false);
        }
        if (Command.find("setpriv").isEmpty()) {
            throw new StartRefused(
                    "PostgreSQL refuses to run as root and the command setpriv (of util-linux) is missing:"
                            + " install it, start Dateline as another user, or set DATELINE_DB_URL.");
        }
        return ownerOf(cluster)
                .or(Account::preferred)
                .orElseThrow(() -> new StartRefused("PostgreSQL refuses to run as root and there is none of the users "
                        + String.join(", ", PREFERRED)
                        + ": add the user dateline, start Dateline as another user, or set DATELINE_DB_URL."));
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == ROOT;
    }

    private static Optional<Account> ownerOf(Path cluster) {
        if (!Files.isDirectory(cluster)) {
            return Optional.empty();
        }
        try {
            int user = (int) Files.getAttribute(cluster, "unix:uid", LinkOption.NOFOLLOW_LINKS);
            int group = (int) Files.getAttribute(cluster, "unix:gid", LinkOption.NOFOLLOW_LINKS);
            // Root's is what a copy by root without ownership leaves behind; the cluster is given away again on start.
            return user == ROOT ? Optional.empty() : Optional.of(new Account("#" + user, user, group, true));
        } catch (IOException e) {
            throw StartRefused.because(cluster, e);
        }
    }

    private static Optional<Account> preferred() {
        Optional<Account> found =
                PREFERRED.stream().flatMap(name -> named(name).stream()).findFirst();
        found.filter(account -> account.name().equals("nobody"))
                .ifPresent(account -> LOG.warn("PostgreSQL runs as the user nobody, whom other programs may share;"
                        + " add a user of its own: useradd --system dateline"));
        return found;
    }

    static Optional<Account> named(String name) {
        Command.Result user = Command.of("id", "-u", name).run();
        Command.Result group = Command.of("id", "-g", name).run();
        if (user.code() != 0 || group.code() != 0) {
            return Optional.empty();
        }
        return Optional.of(new Account(
                name,
                Integer.parseInt(user.output().trim()),
                Integer.parseInt(group.output().trim()),
                true));
    }

    /** The command line that runs this one as the account; the process keeps its id, as setpriv ends in an exec. */
    List<String> running(List<String> command) {
        if (!switched) {
            return command;
        }
        List<String> line = new ArrayList<>(
                List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--inh-caps=-all"));
        line.addAll(command);
        return line;
    }

    void own(Path tree) throws IOException {
        if (switched) {
            Tree.own(tree, user, group);
        }
    }
}
