package org.dateline.site;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Whether the sample front end is served. */
@ConfigMapping(prefix = "dateline")
interface SampleConfiguration {

    /** {@code DATELINE_SAMPLE}: whether {@code /sample/} shows it. */
    Optional<Boolean> sample();

    /** Whether the database is the embedded one; set at the start. Whoever tries Dateline gets the sample unless told otherwise. */
    @WithDefault("false")
    boolean embedded();

    default boolean isServed() {
        return sample().orElse(embedded());
    }
}
