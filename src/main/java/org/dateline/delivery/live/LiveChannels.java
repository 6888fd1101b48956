package org.dateline.delivery.live;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dateline.cache.Provenance;
import org.dateline.delivery.channel.Airing;
import org.dateline.delivery.channel.Broadcasts;
import org.dateline.delivery.channel.OnAir;
import org.dateline.delivery.expansion.item.Item;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.published.Informer;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.channel.BroadcastView;
import org.dateline.published.channel.ChannelCard;
import org.dateline.published.channel.LiveView;
import org.dateline.published.channel.PublicChannel;
import org.jspecify.annotations.Nullable;

/** Reads what is on air, and tells the cache until when. */
@Singleton
public class LiveChannels {

    private static final String ADDRESS = "/v1/live/";

    private final DeliveryConnection delivery;
    private final PublicItems items;
    private final PublicLists lists;
    private final Broadcasts broadcasts;
    private final Provenance provenance;
    private final Newsroom newsroom;
    private final Clock clock;

    LiveChannels(
            DeliveryConnection delivery,
            PublicItems items,
            PublicLists lists,
            Broadcasts broadcasts,
            Provenance provenance,
            Newsroom newsroom,
            Clock clock) {
        this.delivery = delivery;
        this.items = items;
        this.lists = lists;
        this.broadcasts = broadcasts;
        this.provenance = provenance;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** The first hundred channels, in their order. */
    public List<LiveView> all(ItemOptions options) {
        return delivery.inOneSnapshot(() -> {
            Page page = lists.all(ListRequest.of(Kind.CHANNEL, LiveView.class), options);
            List<UUID> channels = page.as((row, references) -> row.id());
            Map<UUID, OnAir> onAir = broadcasts.onAir(channels);
            tell(onAir.values());
            return page.as((row, references) -> view(row, row.as(ChannelCard.class), onAir, references));
        });
    }

    /** @param channel its id or its slug; a former slug leads to the present one */
    public LiveView one(String channel, ItemOptions options) {
        return delivery.inOneSnapshot(() -> {
            Item item = items.byName(Kind.CHANNEL, channel, options, LiveView.class, ADDRESS);
            Map<UUID, OnAir> onAir = broadcasts.onAir(Set.of(item.row().id()));
            tell(onAir.values());
            return item.as(
                    (row, references) -> view(row, row.as(PublicChannel.class).card(), onAir, references));
        });
    }

    private LiveView view(PublicRow row, ChannelCard card, Map<UUID, OnAir> found, References references) {
        OnAir onAir = found.getOrDefault(row.id(), OnAir.NOTHING);
        return LiveView.of(
                row, card, view("now", onAir.now(), references), view("next", onAir.next(), references), references);
    }

    private @Nullable BroadcastView view(String field, @Nullable Airing airing, References references) {
        return airing == null ? null : references.ifAsked(field, within -> airing.view(within, newsroom));
    }

    /** The first change is the end of the whole answer. */
    private void tell(Collection<OnAir> onAir) {
        Duration left = onAir.stream()
                .map(OnAir::changesIn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        provenance.isComposed();
        provenance.informer(
                Informer.SCHEDULE,
                onAir.stream().flatMap(OnAir::articles).toList(),
                left == null ? null : clock.instant().plus(left),
                newsroom.language());
    }
}
