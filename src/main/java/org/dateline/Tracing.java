package org.dateline;

import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** OpenTelemetry, which is on when somebody says where traces go: {@code DATELINE_OTEL_ENDPOINT}. */
record Tracing(Map<String, String> properties) {

    static Tracing of(Config config) {
        return new Tracing(config.getOptionalValue("dateline.otel-endpoint", String.class)
                .map(endpoint ->
                        Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.endpoint", endpoint))
                .orElse(Map.of()));
    }
}
