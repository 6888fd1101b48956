package org.dateline.manage.weather;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.dateline.testing.StubProvider;

/** The application as it is configured to ask a provider, which is a stub that a test reaches under {@link #ROOT}. */
public final class StubbedWeather implements QuarkusTestResourceLifecycleManager {

    /** Asks by itself, and soon again. */
    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dateline.fetching.enabled", "true",
                    "dateline.fetching.round-pause", "0.05S",
                    "dateline.fetching.first-pause", "0.05S",
                    "dateline.fetching.longest-pause", "0.2S",
                    "dateline.fetching.retries", "0",
                    "dateline.fetching.breaker-pause", "0.1S",
                    "dateline.weather.provider", "met-norway",
                    "dateline.weather.pause", "0.05S");
        }
    }

    private final StubProvider provider = new StubProvider();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "dateline.weather.met-norway-address",
                provider.at("/compact").toString(),
                "dateline.weather.places",
                "station-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(provider, field -> field.getType().getName().equals(StubProvider.class.getName()));
    }

    @Override
    public void stop() {
        provider.close();
    }
}
