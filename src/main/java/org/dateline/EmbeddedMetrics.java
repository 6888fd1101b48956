package org.dateline;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import org.dateline.embedded.EmbeddedDatabase;

/** How the PostgreSQL that comes along is, where it is the one that runs. */
@Singleton
class EmbeddedMetrics implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Main.embedded().ifPresent(database -> bind(database, registry));
    }

    private static void bind(EmbeddedDatabase database, MeterRegistry registry) {
        Gauge.builder("dateline.embedded.up", database, server -> server.isUp() ? 1 : 0)
                .description("Whether the PostgreSQL that comes along runs")
                .register(registry);
        FunctionCounter.builder("dateline.embedded.restarts", database, EmbeddedDatabase::restarts)
                .description("How often it has died and was started again")
                .register(registry);
    }
}
