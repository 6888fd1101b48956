package org.dateline;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.dateline.embedded.EmbeddedDatabase;
import org.dateline.embedded.StartRefused;
import org.jboss.logging.Logger;

/** Finds a database, or starts the embedded one, and then Quarkus, which reads its configuration after that. */
@QuarkusMain
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    /** Longer than requests in flight get to finish; a stop that hangs must not keep the database from stopping. */
    private static final Duration QUARKUS_STOPS = Duration.ofSeconds(30);

    private static volatile boolean stopping;

    Main() {}

    /** Ends with exit code 1 and one line on standard error when there is no database to work on. */
    public static void main(String... arguments) {
        try {
            DatabaseConfiguration configuration = configuration();
            DataSources sources = DataSources.of(configuration).orElseGet(() -> embedded(configuration));
            if (sources.sharedLogin()) {
                LOG.warn("Readers are served through the owner's login and SET ROLE dateline_reader;"
                        + " give them a login of their own with DATELINE_DELIVERY_DB_USER");
            }
            sources.properties().forEach(System::setProperty);
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        if (stopping) {
            // Waits for the hooks, which end the JVM.
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    /** Quarkus' own configuration is there only once it runs; this one is read from the same places. */
    private static DatabaseConfiguration configuration() {
        return ConfigUtils.configBuilder()
                .withMapping(DatabaseConfiguration.class)
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(DatabaseConfiguration.class);
    }

    /** The hook is there before the start: a signal in the middle of it must not leave the server behind. */
    private static DataSources embedded(DatabaseConfiguration configuration) {
        CompletableFuture<EmbeddedDatabase> starting = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starting), "embedded-postgresql-stop"));
        try {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(configuration.dataDir().orElseGet(EmbeddedDatabase::usualDirectory));
            starting.complete(database);
            if (database.isNew()) {
                System.setProperty(Welcome.FIRST_START, "true");
            }
            return DataSources.of(database.coordinates());
        } finally {
            starting.cancel(false);
        }
    }

    /** Shutdown hooks run side by side, and Quarkus needs its database until it has stopped. */
    private static void stop(CompletableFuture<EmbeddedDatabase> starting) {
        stopping = true;
        EmbeddedDatabase database;
        try {
            database = starting.join();
        } catch (CancellationException e) {
            // The start failed, and has cleaned up after itself.
            return;
        }
        awaitQuarkus();
        database.close();
    }

    private static void awaitQuarkus() {
        Application application = Application.currentApplication();
        if (application == null) {
            return;
        }
        Thread waiting = new Thread(application::awaitShutdown, "quarkus-stops");
        waiting.setDaemon(true);
        waiting.start();
        try {
            waiting.join(QUARKUS_STOPS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
