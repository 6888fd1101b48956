package org.dateline.delivery.expansion;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dateline.cache.Provenance;
import org.dateline.listing.Cursor;
import org.dateline.listing.ListScope;
import org.dateline.listing.Slice;
import org.dateline.published.Aliases;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** Reads pages and items with everything that they show, and tells the cache what that was. */
@Singleton
public class PublicReader {

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;

    PublicReader(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    /** A row of a list, with the value that the list is ordered by. */
    private record Listed(PublicRow row, String sortKey) {

        Cursor cursor(ListOrder order) {
            return Cursor.after(
                    row.id(),
                    order == ListOrder.NEWEST_FIRST ? row.datePublished().toString() : sortKey);
        }
    }

    public Page page(ListRequest request, Paging paging) {
        ListScope scope = request.scope();
        Cursor cursor = paging.cursor() == null ? null : Cursor.decode(paging.cursor(), scope);
        List<Listed> listed = new ArrayList<>();
        List<PublicRow> cards = new ArrayList<>();
        Aliases aliases = new Aliases();
        Targets targets = delivery.ask(connection -> {
            Targets named = Targets.of(request.filters(), connection);
            PageStatement.of(request, named, cursor, paging.limit()).read(connection, row -> {
                if (row.getBoolean("listed")) {
                    listed.add(new Listed(Rows.of(row, aliases), row.getString("sort_key")));
                } else {
                    cards.add(Rows.of(row, aliases));
                }
            });
            return named;
        });
        Slice<Listed> slice = Slice.of(listed, paging.limit(), cursor, scope, row -> row.cursor(request.order()));
        List<PublicRow> rows = slice.rows().stream().map(Listed::row).toList();
        provenance.list(request.kind(), rows, cards, slice.page(), newsroom.language());
        provenance.askedFor(targets.kinds());
        return new Page(
                rows, new References(cards, newsroom.language()), slice.page(), request.meta(newsroom.language()));
    }

    public Item byId(Kind kind, UUID id) {
        Item item = item(ItemStatement.of(kind, id));
        if (item == null) {
            throw Missing.byId(kind, id);
        }
        return item;
    }

    public Item bySlug(Kind kind, String slug) {
        Item item = Targets.SLUG.matcher(slug).matches() ? item(ItemStatement.of(kind, slug)) : null;
        if (item == null) {
            throw Missing.bySlug(kind, slug);
        }
        return item;
    }

    private @Nullable Item item(Sql sql) {
        List<PublicRow> items = new ArrayList<>(1);
        List<PublicRow> cards = new ArrayList<>();
        List<UUID> ancestors = new ArrayList<>();
        Aliases aliases = new Aliases();
        delivery.ask(connection -> {
            sql.read(connection, row -> {
                PublicRow read = Rows.of(row, aliases);
                if (row.getBoolean("expired")) {
                    throw Missing.gone(Objects.requireNonNull(read.expires()));
                }
                if (row.getBoolean("asked")) {
                    items.add(read);
                    return;
                }
                cards.add(read);
                if (row.getObject("distance") != null) {
                    ancestors.add(read.id());
                }
            });
            return items;
        });
        if (items.isEmpty()) {
            return null;
        }
        provenance.item(items.get(0), cards, newsroom.language());
        return new Item(items.get(0), ancestors, new References(cards, newsroom.language()));
    }
}
