package org.dateline;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever tries Dateline for the first time, on standard output and not in the log, where to look. */
@ApplicationScoped
class Welcome {

    static final String FIRST_START = "dateline.first-start";

    private final boolean firstStart;
    private final boolean sample;

    Welcome(
            @ConfigProperty(name = FIRST_START, defaultValue = "false") boolean firstStart,
            @ConfigProperty(name = "dateline.sample", defaultValue = "true") boolean sample) {
        this.firstStart = firstStart;
        this.sample = sample;
    }

    void greet(@ObservesAsync HttpServerStart server) {
        if (firstStart) {
            System.out.println(text("http://localhost:" + server.options().getPort(), sample));
        }
    }

    static String text(String address, boolean sample) {
        String look = sample ? "  Sample site     %s/sample/\n".formatted(address) : "";
        return """

                Dateline runs.
                  Documentation   %1$s/docs
                  Delivery API    %1$s/v1/articles           its contract: %1$s/v1/openapi
                  Management API  %1$s/manage/v1/articles    its contract: %1$s/manage/v1/openapi
                %2$s""".formatted(address, look);
    }
}
