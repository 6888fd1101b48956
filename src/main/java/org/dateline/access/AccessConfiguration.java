package org.dateline.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an operator decides about access. */
@ConfigMapping(prefix = "dateline")
interface AccessConfiguration {

    /** The administrator's token, at least 32 characters; without it one is made at the first start. */
    Optional<String> adminToken();
}
