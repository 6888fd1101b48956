package org.dateline.manage.exchangerate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dateline.manage.fetching.Feed;
import org.dateline.manage.fetching.Feeds;
import org.dateline.published.ChangeLog;
import org.dateline.published.Newsroom;
import org.dateline.published.exchangerate.ExchangeRatesConfiguration;
import org.dateline.published.exchangerate.PublicExchangeRates;

/** The document of the configured provider; none where editors are. */
@ApplicationScoped
class ExchangeRateFeeds implements Feeds {

    private final ExchangeRatesConfiguration configuration;
    private final Newsroom newsroom;
    private final PublicExchangeRates rates;
    private final ChangeLog changeLog;

    ExchangeRateFeeds(
            ExchangeRatesConfiguration configuration,
            Newsroom newsroom,
            PublicExchangeRates rates,
            ChangeLog changeLog) {
        this.configuration = configuration;
        this.newsroom = newsroom;
        this.rates = rates;
        this.changeLog = changeLog;
    }

    @Override
    public List<Feed> feeds() {
        return RateSource.of(configuration.provider()).stream()
                .<Feed>map(source -> new ExchangeRateFeed(source, configuration, newsroom, rates, changeLog))
                .toList();
    }
}
