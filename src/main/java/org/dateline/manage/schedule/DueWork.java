package org.dateline.manage.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.dateline.manage.revision.DeskConfiguration;
import org.dateline.problem.Rounds;
import org.hibernate.Session;

/** Does what is due again and again; every instance does it, and they share the work. */
@Singleton
class DueWork {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration TIDYING_PAUSE = Duration.ofMinutes(10);
    private static final Duration LAST_ITEM = Duration.ofSeconds(15);

    private final DueItems plannedSteps;
    private final DueItems expiries;
    private final DueItems trash;
    private final Retention retention;
    private final DeskConfiguration configuration;

    /**
     * Counts in a time that nobody sets. Quarkus' scheduler compares times of day: it would stand still for ten minutes
     * after a clock that was ten minutes fast has been put right.
     */
    private final ScheduledExecutorService rounds = Executors.newScheduledThreadPool(3, work -> {
        Thread thread = new Thread(work, "due-work");
        thread.setDaemon(true);
        return thread;
    });

    private volatile boolean stopping;

    DueWork(
            Session session,
            PlannedSteps plannedSteps,
            Expiries expiries,
            Retention retention,
            DeskConfiguration configuration) {
        this.plannedSteps = new DueItems(session, plannedSteps);
        this.expiries = new DueItems(session, expiries);
        this.trash = new DueItems(session, retention);
        this.retention = retention;
        this.configuration = configuration;
    }

    void start(@Observes StartupEvent event) {
        repeat("Scheduled publication and withdrawal", this::publishAndWithdraw, PAUSE, PAUSE);
        repeat("Withdrawal of what has expired", this::expire, PAUSE, PAUSE);
        repeat("Retention", this::tidyUp, Duration.ofMinutes(1), TIDYING_PAUSE);
    }

    /** Lets what has begun come to its end while the database can still be reached; the rest is for another instance. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        rounds.shutdown();
        rounds.awaitTermination(LAST_ITEM.toSeconds(), TimeUnit.SECONDS);
    }

    private void repeat(String name, Runnable work, Duration first, Duration pause) {
        // It never ends by itself and never fails: its rounds see to that.
        ScheduledFuture<?> unused = rounds.scheduleWithFixedDelay(
                new Rounds(name, work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @ActivateRequestContext
    void publishAndWithdraw() {
        plannedSteps.doAll(this::isWanted);
    }

    @ActivateRequestContext
    void expire() {
        expiries.doAll(this::isWanted);
    }

    @ActivateRequestContext
    void tidyUp() {
        trash.doAll(this::isWanted);
        configuration.revisionsKept().map(Duration::toSeconds).ifPresent(retention::forgetRevisions);
    }

    private boolean isWanted() {
        return !stopping;
    }
}
