package org.dateline.delivery.channel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.cache.Provenance;
import org.dateline.delivery.channel.ScheduleFilter.Stretch;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.published.Informer;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.References;
import org.dateline.published.channel.BroadcastView;
import org.dateline.published.channel.PublicChannel;

/** Reads the schedules of channels. */
@Singleton
class Schedules {

    private final DeliveryConnection delivery;
    private final PublicItems items;
    private final Broadcasts broadcasts;
    private final Provenance provenance;
    private final Newsroom newsroom;
    private final Clock clock;

    Schedules(
            DeliveryConnection delivery,
            PublicItems items,
            Broadcasts broadcasts,
            Provenance provenance,
            Newsroom newsroom,
            Clock clock) {
        this.delivery = delivery;
        this.items = items;
        this.broadcasts = broadcasts;
        this.provenance = provenance;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    BroadcastList of(UUID id, ScheduleFilter filter, ItemOptions options) {
        return delivery.inOneSnapshot(() -> read(id, filter, options));
    }

    private BroadcastList read(UUID id, ScheduleFilter filter, ItemOptions options) {
        FieldSelection fields = FieldSelection.parse(options.fields(), BroadcastView.class);
        PublicChannel channel = items.row(Kind.CHANNEL, id).as(PublicChannel.class);
        ZoneId zone = ZoneId.of(channel.card().zone(newsroom));
        Instant now = broadcasts.now();
        Stretch stretch = filter.stretch(zone, now, clock);
        List<Airing> airings = broadcasts.starting(id, stretch.from(), stretch.until());
        Languages languages = Languages.or(options.lang(), newsroom.language());
        References references = new References(List.of(), languages.codes(), fields);
        provenance.informer(
                Informer.SCHEDULE,
                airings.stream()
                        .flatMap(airing -> Stream.ofNullable(airing.article()))
                        .toList(),
                stretch.isToday() ? clock.instant().plus(Duration.between(now, stretch.until())) : null,
                newsroom.language());
        provenance.prints(references);
        provenance.cutsRows(fields);
        return new BroadcastList(
                airings.stream()
                        .map(airing -> airing.view(references, newsroom))
                        .toList(),
                new BroadcastList.Meta(zone.getId(), stretch.from(), stretch.until()));
    }
}
