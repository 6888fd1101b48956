package org.dateline.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test the database of the test run: {@code @WithTestResource(DatabaseResource.class)}; with the argument
 * {@link #DEMONSTRATION} one of its own, which is as a newcomer finds it, with {@link #EARLIER} one of its own that an
 * earlier Dateline has left.
 */
public final class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    /** Set to {@code true}: a new database with the demonstration story and nothing else. */
    public static final String DEMONSTRATION = "demonstration";

    /** Set to {@code true}: a database of the first migrations, with the demonstration story of that time. */
    public static final String EARLIER = "earlier";

    private String database = "configuration";

    @Override
    public void init(Map<String, String> arguments) {
        for (String other : new String[] {DEMONSTRATION, EARLIER}) {
            if (Boolean.parseBoolean(arguments.get(other))) {
                database = other;
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> start() {
        try {
            // Quarkus makes class loaders of its own, several in one run; there must be one database all the same.
            return (Map<String, String>)
                    Class.forName(TestDatabase.class.getName(), true, ClassLoader.getSystemClassLoader())
                            .getMethod(database)
                            .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The database for the tests does not start", e);
        }
    }

    /** The database outlives the application under test. */
    @Override
    public void stop() {}
}
