package org.dateline.operations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator decides about running Dateline. */
@ConfigMapping(prefix = "dateline")
public interface OperationsConfiguration {

    /** {@code DATELINE_SHUTDOWN_DELAY}: how long to go on after a stop was asked for, until no proxy sends any more requests. */
    @WithDefault("0s")
    Duration shutdownDelay();
}
