package org.dateline;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.dateline.access.ConfiguredToken;
import org.dateline.embedded.EmbeddedDatabase;
import org.dateline.embedded.StartRefused;
import org.dateline.operations.OperationsConfiguration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds a database, or starts the embedded one, and then Quarkus, which reads its configuration after that. */
@QuarkusMain
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    /** Longer than requests in flight get to finish; a stop that hangs must not keep the database from stopping. */
    private static final Duration QUARKUS_STOPS = Duration.ofSeconds(40);

    private static volatile boolean stopping;
    private static volatile @Nullable EmbeddedDatabase running;

    Main() {}

    /** Ends with exit code 1 and one line on standard error when there is no database to work on, or the configured token can be none. */
    public static void main(String... arguments) {
        try {
            SmallRyeConfig before = configuration();
            set(SecretFiles.of(before).properties());
            refuseUnusableToken(configuration());
            set(OperationsPort.of(before).properties());
            set(Tracing.of(before).properties());
            SmallRyeConfig complete = configuration();
            DatabaseConfiguration configuration = complete.getConfigMapping(DatabaseConfiguration.class);
            Duration patience = QUARKUS_STOPS.plus(
                    complete.getConfigMapping(OperationsConfiguration.class).shutdownDelay());
            DataSources sources = DataSources.of(configuration).orElseGet(() -> embedded(configuration, patience));
            if (sources.sharedLogin()) {
                LOG.warn("Readers are served through the owner's login and SET ROLE dateline_reader;"
                        + " give them a login of their own with DATELINE_DELIVERY_DB_USER");
            }
            set(sources.properties());
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
    private static SmallRyeConfig configuration() {
        return ConfigUtils.configBuilder()
                .withMapping(DatabaseConfiguration.class)
                .withMapping(OperationsConfiguration.class)
                .withValidateUnknown(false)
                .build();
    }

    private static void set(Map<String, String> properties) {
        properties.forEach(System::setProperty);
    }

    /** The PostgreSQL that comes along, if it is the one that runs. */
    static Optional<EmbeddedDatabase> embedded() {
        return Optional.ofNullable(running);
    }

    private static void refuseUnusableToken(SmallRyeConfig configuration) {
        configuration
                .getOptionalValue("dateline.admin-token", String.class)
                .flatMap(ConfiguredToken::fault)
                .ifPresent(fault -> {
                    throw new StartRefused(fault);
                });
    }

    /** The hook is there before the start: a signal in the middle of it must not leave the server behind. */
    private static DataSources embedded(DatabaseConfiguration configuration, Duration patience) {
        CompletableFuture<EmbeddedDatabase> starting = new CompletableFuture<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(starting, patience), "embedded-postgresql-stop"));
        try {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(configuration.dataDir().orElseGet(EmbeddedDatabase::usualDirectory));
            starting.complete(database);
            running = database;
            if (database.isNew()) {
                System.setProperty(Welcome.FIRST_START, "true");
            }
            return DataSources.of(database.coordinates());
        } finally {
            starting.cancel(false);
        }
    }

    /** Shutdown hooks run side by side, and Quarkus needs its database until it has stopped. */
    private static void stop(CompletableFuture<EmbeddedDatabase> starting, Duration patience) {
        stopping = true;
        EmbeddedDatabase database;
        try {
            database = starting.join();
        } catch (CancellationException e) {
            // The start failed, and has cleaned up after itself.
            return;
        }
        awaitQuarkus(patience);
        database.close();
    }

    private static void awaitQuarkus(Duration patience) {
        Application application = Application.currentApplication();
        if (application == null) {
            return;
        }
        Thread waiting = new Thread(application::awaitShutdown, "quarkus-stops");
        waiting.setDaemon(true);
        waiting.start();
        try {
            waiting.join(patience.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
