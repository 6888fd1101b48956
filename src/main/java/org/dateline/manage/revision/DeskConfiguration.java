package org.dateline.manage.revision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a newsroom decides about its desk. */
@ConfigMapping(prefix = "dateline")
public interface DeskConfiguration {

    /** The kinds, by the plurals of their addresses, that nobody can publish before somebody else has approved them. */
    Optional<List<String>> approvalRequired();

    /** How long versions are kept that readers never saw; for ever, if not set. */
    Optional<Duration> revisionsKept();

    /** How long the trash keeps what was never public. */
    @WithDefault("P30D")
    Duration trashKept();
}
