package org.dateline.delivery.informer;

import jakarta.inject.Singleton;
import java.util.List;
import org.dateline.cache.Provenance;
import org.dateline.delivery.exchangerate.ExchangeRates;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.live.LiveChannels;
import org.dateline.delivery.weather.Weather;
import org.dateline.listing.Languages;
import org.dateline.published.Informer;
import org.jspecify.annotations.Nullable;

/** Reads everything that the header of a page shows. */
@Singleton
public class Informers {

    private final DeliveryConnection delivery;
    private final LiveChannels channels;
    private final Weather weather;
    private final ExchangeRates rates;
    private final Provenance provenance;

    Informers(
            DeliveryConnection delivery,
            LiveChannels channels,
            Weather weather,
            ExchangeRates rates,
            Provenance provenance) {
        this.delivery = delivery;
        this.channels = channels;
        this.weather = weather;
        this.rates = rates;
        this.provenance = provenance;
    }

    /** @param place whose weather it is, by slug or id; null for the newsroom's */
    public InformersView of(@Nullable String place, @Nullable Languages lang) {
        return delivery.inOneSnapshot(() -> {
            InformersView view = new InformersView(
                    channels.all(new ItemOptions(null, lang)),
                    weather.of(place, lang).orElse(null),
                    rates.inForce(lang));
            // What is not there yet may come, too.
            provenance.alsoDependsOn(List.of(Informer.values()));
            provenance.isComposed();
            return view;
        });
    }
}
