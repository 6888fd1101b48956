package org.dateline.manage.fetching;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How it goes with the feeds, as the last round of this instance has found it, whichever instance has asked. */
@Singleton
class FeedMetrics {

    private static final String FEED = "feed";

    private final MultiGauge failures;
    private final MultiGauge successes;
    private final Map<Feeds, Map<String, FeedRows.@Nullable State>> seen = new HashMap<>();

    FeedMetrics(MeterRegistry registry) {
        failures = MultiGauge.builder("dateline.feed.failures")
                .description("How often a feed has failed since its last success")
                .register(registry);
        successes = MultiGauge.builder("dateline.feed.last.success.timestamp")
                .description("When a provider last gave or confirmed an answer that made sense; 0 if never")
                .baseUnit("seconds")
                .register(registry);
    }

    /** These are all feeds of the feature: one that it had before is forgotten. */
    synchronized void show(Feeds feature, List<Feed> feeds, Map<String, FeedRows.State> states) {
        Map<String, FeedRows.@Nullable State> latest = new HashMap<>();
        feeds.forEach(feed -> latest.put(feed.name(), states.get(feed.name())));
        seen.put(feature, latest);
        failures.register(rows(FeedRows.State::failures), true);
        successes.register(rows(state -> seconds(state.lastSuccess())), true);
    }

    private List<MultiGauge.Row<?>> rows(ToDoubleFunction<FeedRows.State> value) {
        return seen.values().stream()
                .flatMap(states -> states.entrySet().stream())
                .<MultiGauge.Row<?>>map(entry -> {
                    FeedRows.State state = entry.getValue();
                    return MultiGauge.Row.of(
                            Tags.of(FEED, entry.getKey()), state == null ? 0 : value.applyAsDouble(state));
                })
                .toList();
    }

    private static double seconds(@Nullable Instant time) {
        return time == null ? 0 : (double) time.getEpochSecond();
    }
}
