package org.dateline.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * What the application needs is away when it starts: the readers' database is said to be at the discard port, on which
 * nothing runs, and the identity provider does not answer.
 */
public final class NobodyListens implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.delivery.jdbc.url",
                "jdbc:postgresql://127.0.0.1:9/dateline",
                "quarkus.datasource.delivery.jdbc.initial-size",
                "0");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(StubIssuer.class, Map.of(StubIssuer.AWAY, "true")));
    }
}
