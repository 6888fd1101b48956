package org.dateline.manage.fetching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.problem.Diagnosis;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks for a feed that is due, outside of any transaction, and has what came stored in one. */
@ApplicationScoped
class Fetching {

    private static final Logger LOG = Logger.getLogger(Fetching.class);

    private final FetchingConfiguration configuration;
    private final Providers providers;
    private final FeedRows rows;

    Fetching(FetchingConfiguration configuration, Providers providers, FeedRows rows) {
        this.configuration = configuration;
        this.providers = providers;
        this.rows = rows;
    }

    /** Those that it is time to ask for, as far as can be told without taking them. */
    List<Feed> due(List<Feed> feeds) {
        if (feeds.isEmpty()) {
            return List.of();
        }
        Set<String> resting = QuarkusTransaction.requiringNew().call(() -> rows.resting(feeds));
        return feeds.stream().filter(feed -> !resting.contains(feed.name())).toList();
    }

    /** By the names of those that were ever asked for. */
    Map<String, FeedRows.State> states(List<Feed> feeds) {
        return feeds.isEmpty()
                ? Map.of()
                : QuarkusTransaction.requiringNew()
                        .call(() -> rows.states(feeds.stream().map(Feed::name).toList()));
    }

    /** Answers whether it was for us to ask, whatever came of it. */
    boolean fetch(Feed feed) {
        Lease lease = take(feed);
        if (lease == null) {
            return false;
        }
        ask(feed, lease);
        return true;
    }

    @Nullable
    Lease take(Feed feed) {
        AtomicReference<@Nullable Lease> taken = new AtomicReference<>();
        QuarkusTransaction.requiringNew().run(() -> taken.set(rows.take(feed, configuration.lease())));
        return taken.get();
    }

    void ask(Feed feed, Lease lease) {
        try {
            Answer answer = providers.ask(feed.address(), lease.known());
            QuarkusTransaction.requiringNew().run(() -> store(feed, lease, answer));
        } catch (FetchFailed e) {
            if (!Thread.currentThread().isInterrupted()) {
                fail(lease, e.reason(), e.rest());
            }
        } catch (UnusableAnswer e) {
            fail(lease, e.reason(), null);
        } catch (RuntimeException | StackOverflowError e) {
            Problem problem = Diagnosis.of(e);
            if (problem.type() == ProblemType.UNAVAILABLE) {
                // Nothing can be noted down either; the lease ends by itself.
                throw problem;
            }
            LOG.errorf(e, "What came for %s could not be stored", lease.feed());
            fail(lease, "What came could not be stored, which is our own fault; the log has the rest.", null);
        }
    }

    private void store(Feed feed, Lease lease, Answer answer) {
        FeedRows.Held held = rows.hold(lease);
        byte[] body = answer.content().body();
        if (held == null || body == null) {
            LOG.infof("What came for %s came too late: another instance has asked in the meantime", lease.feed());
            return;
        }
        rows.succeed(lease, answer.content(), pause(feed, answer.rest()));
        // Last, because it may take the lock of the change log.
        feed.take(new Fetched(body.clone(), answer.content().charset(), held.now()));
        if (held.failures() > 0) {
            LOG.infof("%s: fetched again", lease.feed());
        }
    }

    private Duration pause(Feed feed, @Nullable Duration wish) {
        return wish == null ? feed.pause() : longer(feed.pause(), granted(wish));
    }

    private Duration granted(Duration wish) {
        return wish.compareTo(configuration.longestWish()) > 0 ? configuration.longestWish() : wish;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Told to the log once, and not each time. */
    private void fail(Lease lease, String reason, @Nullable Duration wish) {
        Duration rest = wish == null ? Duration.ZERO : granted(wish);
        int failures = QuarkusTransaction.requiringNew()
                .call(() -> rows.fail(lease, reason, rest, configuration.firstPause(), configuration.longestPause()));
        if (failures == 1) {
            LOG.warnf(
                    "%s: nothing new for now; what was fetched last stays, and it is tried again until it works: %s",
                    lease.feed(), reason);
        } else {
            LOG.debugf("%s: failed %d times: %s", lease.feed(), failures, reason);
        }
    }
}
