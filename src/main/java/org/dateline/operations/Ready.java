package org.dateline.operations;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether to send requests here: from the first contact with the database on, until a stop. */
@Readiness
@Singleton
final class Ready implements HealthCheck {

    private final DatabaseContact contact;
    private final GracefulStop stop;

    Ready(DatabaseContact contact, GracefulStop stop) {
        this.contact = contact;
        this.stop = stop;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("requests")
                .status(!stop.isStopping() && contact.wasMade())
                .build();
    }
}
