package org.dateline.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What the databases say of themselves, asked when somebody looks. */
@Singleton
final class DatabaseMetrics implements MeterBinder {

    private final DatabaseContact contact;
    private volatile DatabaseContact.@Nullable State seen;

    DatabaseMetrics(DatabaseContact contact) {
        this.contact = contact;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("dateline.change.number", () -> state(Value.CHANGE))
                .description("The last number of the change log, as readers see it")
                .register(registry);
        Gauge.builder("dateline.database.up", () -> state(Value.OWNER))
                .description("Whether the database is reached")
                .tag("half", "manage")
                .register(registry);
        Gauge.builder("dateline.database.up", () -> state(Value.READERS))
                .description("Whether the database is reached")
                .tag("half", "delivery")
                .register(registry);
    }

    /** The metrics are written on the event loop, which must not wait for a database. */
    void install(@Observes ManagementInterface management) {
        management.router().route("/q/metrics").order(Integer.MIN_VALUE).blockingHandler(this::look, false);
    }

    private void look(RoutingContext context) {
        seen = contact.state();
        context.next();
    }

    private enum Value {
        CHANGE,
        OWNER,
        READERS
    }

    private double state(Value value) {
        DatabaseContact.State state = seen;
        if (state == null) {
            return Double.NaN;
        }
        return switch (value) {
            case CHANGE -> state.change();
            case OWNER -> state.owner() ? 1 : 0;
            case READERS -> state.readers() ? 1 : 0;
        };
    }
}
