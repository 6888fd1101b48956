package org.dateline.manage.weather;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dateline.manage.fetching.Feed;
import org.dateline.manage.fetching.Feeds;
import org.dateline.manage.fetching.Fetched;
import org.dateline.published.weather.WeatherSettings;
import org.jboss.logging.Logger;

/** The weather of the configured places, from the configured provider. */
@ApplicationScoped
class WeatherFeeds implements Feeds {

    private static final Logger LOG = Logger.getLogger(WeatherFeeds.class);

    private final WeatherSettings settings;
    private final Spots spots;
    private final FetchedWeather fetchedWeather;
    private final Set<String> notedDown = ConcurrentHashMap.newKeySet();

    WeatherFeeds(WeatherSettings settings, Spots spots, FetchedWeather fetchedWeather) {
        this.settings = settings;
        this.spots = spots;
        this.fetchedWeather = fetchedWeather;
    }

    /** The weather of one place. */
    private record WeatherFeed(
            String name, Forecaster forecaster, Spot spot, Duration pause, FetchedWeather fetchedWeather)
            implements Feed {

        @Override
        public URI address() {
            return forecaster.address(spot);
        }

        @Override
        public void take(Fetched fetched) {
            fetchedWeather.take(
                    spot,
                    forecaster.provider(),
                    forecaster.read(JsonFigures.of(fetched), spot, fetched.at()),
                    fetched.at());
        }
    }

    @Override
    public List<Feed> feeds() {
        Optional<Forecaster> forecaster = forecaster();
        return forecaster.isEmpty()
                ? List.of()
                : QuarkusTransaction.joiningExisting()
                        .call(() -> settings.placeNames().stream()
                                .distinct()
                                .flatMap(place -> feed(forecaster.get(), place))
                                .toList());
    }

    private Optional<Forecaster> forecaster() {
        return switch (settings.provider()) {
            case MANUAL -> Optional.empty();
            case MET_NORWAY -> Optional.of(new MetNorway(settings.metNorwayAddress()));
            case OPEN_METEO -> Optional.of(new OpenMeteo(settings.openMeteoAddress()));
        };
    }

    private Stream<Feed> feed(Forecaster forecaster, String place) {
        Optional<Spot> spot = spots.named(place).flatMap(Spots.Named::spot);
        if (spot.isPresent()) {
            notedDown.remove(place);
        } else if (notedDown.add(place)) {
            LOG.warnf("There is no weather of «%s»: it is the slug of no public place that has coordinates", place);
        }
        String name = "weather/" + forecaster.provider().wireName() + "/" + place;
        return spot.stream().map(where -> new WeatherFeed(name, forecaster, where, settings.pause(), fetchedWeather));
    }
}
