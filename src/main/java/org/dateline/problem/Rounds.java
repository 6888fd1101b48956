package org.dateline.problem;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Work that is done again and again. It says once that it cannot be done, not each time, and once that it can again. */
public final class Rounds implements Runnable {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final String name;
    private final Runnable work;
    private @Nullable ProblemType trouble;

    public Rounds(String name, Runnable work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public void run() {
        try {
            work.run();
            if (trouble != null) {
                LOG.infof("%s: going on", name);
                trouble = null;
            }
        } catch (RuntimeException | Error e) {
            // What is thrown on would be the last round.
            note(e);
        }
    }

    private void note(Throwable failure) {
        Problem problem = Diagnosis.of(failure);
        if (problem.type() == trouble) {
            return;
        }
        trouble = problem.type();
        if (trouble == ProblemType.UNAVAILABLE) {
            LOG.warnf("%s: has to wait and is tried again until it works: %s", name, problem.detail());
        } else {
            LOG.errorf(failure, "%s: failed and is tried again until it works", name);
        }
    }
}
