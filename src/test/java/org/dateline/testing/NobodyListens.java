package org.dateline.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Readers whose database can't be reached: it is said to be at the discard port, on which nothing runs. */
public final class NobodyListens implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.delivery.jdbc.url",
                "jdbc:postgresql://127.0.0.1:9/dateline",
                "quarkus.datasource.delivery.jdbc.initial-size",
                "0");
    }
}
