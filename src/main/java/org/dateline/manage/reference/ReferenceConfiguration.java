package org.dateline.manage.reference;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What Dateline brings along. */
@ConfigMapping(prefix = "dateline")
interface ReferenceConfiguration {

    /** {@code DATELINE_WORLD}: whether the shipped places and place groups are loaded, and kept up with newer files. */
    @WithDefault("true")
    boolean world();

    /** {@code DATELINE_DEMO}: whether an empty database gets the demonstration story. */
    Optional<Boolean> demo();

    /** Whether the database is the embedded one; set at the start. It gets the story unless told otherwise. */
    @WithDefault("false")
    boolean embedded();

    default boolean wantsDemonstration() {
        return demo().orElse(embedded());
    }
}
