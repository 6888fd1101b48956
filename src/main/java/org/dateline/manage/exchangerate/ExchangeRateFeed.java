package org.dateline.manage.exchangerate;

import java.net.URI;
import java.time.Duration;
import org.dateline.manage.fetching.Feed;
import org.dateline.manage.fetching.Fetched;
import org.dateline.published.ChangeLog;
import org.dateline.published.Newsroom;
import org.dateline.published.exchangerate.ExchangeRatesConfiguration;
import org.dateline.published.exchangerate.PublicExchangeRates;
import org.dateline.published.exchangerate.PublicRates;
import org.dateline.published.exchangerate.RateProvider;
import org.dateline.published.exchangerate.StoredRates;

/** The daily document of a central bank. */
record ExchangeRateFeed(
        RateSource source,
        ExchangeRatesConfiguration configuration,
        Newsroom newsroom,
        PublicExchangeRates rates,
        ChangeLog changeLog)
        implements Feed {

    @Override
    public String name() {
        return "exchange-rates/" + source.provider().wireName();
    }

    @Override
    public URI address() {
        return configuration.address().orElse(source.usualAddress());
    }

    @Override
    public Duration pause() {
        return configuration.pause();
    }

    @Override
    public void take(Fetched fetched) {
        ProvidedRates provided = source.read(fetched.body(), fetched.charset());
        provided.mustBePlausible(fetched.at(), newsroom.zone(), configuration.currencies());
        PublicRates loaded = provided.fetched(fetched.at());
        rates.lock(loaded.base());
        provided.mustNotLeapFrom(rates.known(loaded.base(), loaded.date(), provided.currencies()));
        StoredRates stored = rates.find(loaded.base(), loaded.date());
        if (stored == null || stored.rates().provider() != RateProvider.MANUAL) {
            changeLog.append(rates.put(loaded));
        }
    }
}
