package org.dateline.manage.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import org.dateline.manage.revision.DeskConfiguration;
import org.jboss.logging.Logger;

/** Does what is due again and again; every instance does it, and they share the work. */
@ApplicationScoped
class DueWork {

    private static final Logger LOG = Logger.getLogger(DueWork.class);

    private final DueItems items;
    private final PlannedSteps plannedSteps;
    private final Expiries expiries;
    private final Retention retention;
    private final DeskConfiguration configuration;

    DueWork(
            DueItems items,
            PlannedSteps plannedSteps,
            Expiries expiries,
            Retention retention,
            DeskConfiguration configuration) {
        this.items = items;
        this.plannedSteps = plannedSteps;
        this.expiries = expiries;
        this.retention = retention;
        this.configuration = configuration;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void publishAndWithdraw() {
        unlessTheDatabaseIsAway(() -> {
            items.doAll(plannedSteps);
            items.doAll(expiries);
        });
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void tidyUp() {
        unlessTheDatabaseIsAway(() -> {
            items.doAll(retention);
            configuration.revisionsKept().map(Duration::toSeconds).ifPresent(retention::forgetRevisions);
        });
    }

    private static void unlessTheDatabaseIsAway(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf("What is due could not be done and will be tried again: %s", e);
        }
    }
}
