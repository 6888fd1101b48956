package org.dateline.manage.fetching;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.problem.Rounds;

/** Fetches what is due again and again; every instance does it, and they share the work. */
@Singleton
class FetchingRounds {

    private static final Duration LAST_FEED = Duration.ofSeconds(5);

    private final List<Feeds> features;
    private final Fetching fetching;
    private final FeedMetrics metrics;
    private final FetchingConfiguration configuration;

    /** One thread each, so that a slow provider of the one does not keep the other waiting. */
    private final ScheduledExecutorService rounds;

    private volatile boolean stopping;

    FetchingRounds(
            @All List<Feeds> features, Fetching fetching, FeedMetrics metrics, FetchingConfiguration configuration) {
        this.features = features;
        this.fetching = fetching;
        this.metrics = metrics;
        this.configuration = configuration;
        this.rounds = Executors.newScheduledThreadPool(Math.max(1, features.size()), work -> {
            Thread thread = new Thread(work, "fetching");
            thread.setDaemon(true);
            return thread;
        });
    }

    void start(@Observes StartupEvent event) {
        if (!configuration.enabled()) {
            return;
        }
        for (Feeds feature : features) {
            // It never ends by itself and never fails: its rounds see to that.
            ScheduledFuture<?> unused = rounds.scheduleWithFixedDelay(
                    new Rounds("Fetching", () -> round(feature)),
                    0,
                    Math.max(1, configuration.roundPause().toMillis()),
                    TimeUnit.MILLISECONDS);
        }
    }

    /** A request that is on its way is given up: another instance, or the next start, asks again when the lease is over. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        rounds.shutdownNow();
        rounds.awaitTermination(LAST_FEED.toSeconds(), TimeUnit.SECONDS);
    }

    @ActivateRequestContext
    void round(Feeds feature) {
        List<Feed> feeds = feature.feeds();
        for (Feed feed : fetching.due(feeds)) {
            if (!stopping) {
                fetching.fetch(feed);
            }
        }
        metrics.show(feature, feeds, fetching.states(feeds));
    }
}
