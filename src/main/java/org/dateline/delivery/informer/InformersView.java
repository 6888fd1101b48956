package org.dateline.delivery.informer;

import java.util.List;
import org.dateline.published.channel.LiveView;
import org.dateline.published.exchangerate.ExchangeRatesView;
import org.dateline.published.weather.WeatherView;
import org.jspecify.annotations.Nullable;

/**
 * The header of a page.
 *
 * @param live what is on air on each channel, in their order
 * @param weather absent as long as nothing is known of it
 * @param exchangeRates absent as long as there are none
 */
public record InformersView(
        List<LiveView> live,
        @Nullable WeatherView weather,
        @Nullable ExchangeRatesView exchangeRates) {}
