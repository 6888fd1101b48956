package org.dateline.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** What the tests start in a JVM of its own: the embedded database and nothing else, until standard input ends. */
final class Launcher {

    private Launcher() {}

    public static void main(String... arguments) throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]))) {
            Coordinates coordinates = database.coordinates();
            System.out.println("ready " + coordinates.url() + " "
                    + coordinates.owner().password() + " "
                    + coordinates.reader().password());
            while (System.in.read() >= 0) {
                // Only the end counts.
            }
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
