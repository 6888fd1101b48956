package org.dateline.manage.fetching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How providers are asked, whatever they are asked for. */
@ConfigMapping(prefix = "dateline.fetching")
interface FetchingConfiguration {

    /** {@code DATELINE_FETCHING_ENABLED}: whether this instance asks anybody. Where others do, it shows what they store. */
    @WithDefault("true")
    boolean enabled();

    /** {@code DATELINE_FETCHING_CONTACT}: where a provider reaches whoever runs this; the site's address, if not set. */
    Optional<String> contact();

    /** {@code DATELINE_FETCHING_TIMEOUT}: how long one request may take, from the first byte to the last. */
    @WithDefault("10S")
    Duration timeout();

    /** {@code DATELINE_FETCHING_MAX_BYTES}: how long an answer may be, unpacked. */
    @WithDefault("1048576")
    int maxBytes();

    /** How often a request is repeated at once when the network or the provider fails. */
    @WithDefault("2")
    int retries();

    /** How long to wait before that. */
    @WithDefault("1S")
    Duration retryPause();

    /** After so many failures of a host in a row it is left alone for a while, whatever it is wanted for. */
    @WithDefault("6")
    int breakerThreshold();

    /** How long that while is. */
    @WithDefault("1M")
    Duration breakerPause();

    /** How long to wait after a failed fetch; twice as long after each further one. */
    @WithDefault("30S")
    Duration firstPause();

    /** The longest that a failing provider is left alone, unless it asks for more. */
    @WithDefault("1H")
    Duration longestPause();

    /** The longest that a provider may ask to be left alone. */
    @WithDefault("1D")
    Duration longestWish();

    /** How often it is looked whether anything is due. */
    @WithDefault("5S")
    Duration roundPause();

    /** Twice as long as a fetch can take, which is how long others wait for an instance that was killed over it. */
    default Duration lease() {
        return timeout().plus(retryPause().multipliedBy(2)).multipliedBy(2 * (retries() + 1L));
    }
}
