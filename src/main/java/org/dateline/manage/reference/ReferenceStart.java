package org.dateline.manage.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dateline.published.Newsroom;

/** Loads what comes along: the world, and into a database without anything else the demonstration story. */
@ApplicationScoped
class ReferenceStart {

    /** Readers should find it from the first request on. */
    private static final int BEFORE_OTHERS = 1000;

    private final ReferenceConfiguration configuration;
    private final Newsroom newsroom;
    private final ReferenceLoader loader;
    private final DemonstrationWeather weather;
    private final DemonstrationRates rates;

    ReferenceStart(
            ReferenceConfiguration configuration,
            Newsroom newsroom,
            ReferenceLoader loader,
            DemonstrationWeather weather,
            DemonstrationRates rates) {
        this.configuration = configuration;
        this.newsroom = newsroom;
        this.loader = loader;
        this.weather = weather;
        this.rates = rates;
    }

    void start(@Observes @Priority(BEFORE_OTHERS) StartupEvent event) {
        if (configuration.world()) {
            loader.load(ReferenceFile.world());
        }
        if (configuration.wantsDemonstration() && loader.isNewHere(ReferenceFile.DEMONSTRATION)) {
            loader.load(ReferenceFile.demonstration(newsroom.url("")));
            weather.enter();
            rates.enter();
        }
    }
}
