package org.dateline.operations;

import io.smallrye.health.api.HealthGroup;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** The health group {@code database}: whether editors and readers reach theirs at this moment. */
@HealthGroup("database")
@Singleton
final class DatabaseHealth implements HealthCheck {

    private final DatabaseContact contact;

    DatabaseHealth(DatabaseContact contact) {
        this.contact = contact;
    }

    @Override
    public HealthCheckResponse call() {
        DatabaseContact.State state = contact.state();
        return HealthCheckResponse.named("database")
                .status(state.owner() && state.readers())
                .withData("owner", word(state.owner()))
                .withData("readers", word(state.readers()))
                .build();
    }

    private static String word(boolean reached) {
        return reached ? "reached" : "not reached";
    }
}
