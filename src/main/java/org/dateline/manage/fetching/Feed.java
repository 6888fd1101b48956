package org.dateline.manage.fetching;

import java.net.URI;
import java.time.Duration;

/** A document of a provider that is asked for again and again. */
public interface Feed {

    /** Names it for ever, like {@code weather/met-norway/moscow}: at most 200 characters. */
    String name();

    /** From the configuration, never from whoever asks us. Its query shows in the list of feeds: no secrets. */
    URI address();

    /** At least between two fetches, where the provider does not ask for more. */
    Duration pause();

    /**
     * Reads what has come and stores it, in the transaction that holds the feed's row. Where the provider says that its last
     * answer still holds, it is that answer once more, at the new time.
     *
     * @throws UnusableAnswer if it makes no sense; the last value then stays
     */
    void take(Fetched fetched);
}
