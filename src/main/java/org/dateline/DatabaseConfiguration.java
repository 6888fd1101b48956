package org.dateline;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which PostgreSQL Dateline works on; without an address it is the embedded one. */
@ConfigMapping(prefix = "dateline")
interface DatabaseConfiguration {

    /** {@code DATELINE_DB_URL}: {@code jdbc:postgresql://host/database} or {@code postgresql://user:password@host/database}. */
    Optional<String> dbUrl();

    /** {@code DATELINE_DB_USER}: the role that owns the database. */
    Optional<String> dbUser();

    /** {@code DATELINE_DB_PASSWORD}. */
    Optional<String> dbPassword();

    /** {@code DATELINE_DELIVERY_DB_URL}: where readers are served from, a replica for instance; else the same database. */
    Optional<String> deliveryDbUrl();

    /** {@code DATELINE_DELIVERY_DB_USER}: a member of the role {@code dateline_reader}. */
    Optional<String> deliveryDbUser();

    /** {@code DATELINE_DELIVERY_DB_PASSWORD}. */
    Optional<String> deliveryDbPassword();

    /** {@code DATELINE_DATA_DIR}: where the embedded PostgreSQL keeps its programs and data. */
    Optional<Path> dataDir();
}
