package org.dateline.delivery.expansion.item;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.dateline.cache.Provenance;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.expansion.statement.Names;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.published.Aliases;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** Reads items with everything that they show, and tells the cache what that was. */
@Singleton
public class PublicItems {

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;

    PublicItems(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    /** The document with nothing that it shows of others, for an answer that is about it alone. */
    public PublicRow alone(Kind kind, UUID id, @Nullable Languages lang) {
        PublicRow row = row(kind, id, FieldSelection.NOTHING, lang);
        provenance.item(row, List.of(), newsroom.language());
        return row;
    }

    /** The document with nothing that it shows of others, for an answer about those. */
    public PublicRow row(Kind kind, UUID id) {
        return row(kind, id, FieldSelection.NOTHING, null);
    }

    /**
     * The same in the version that suits the reader.
     *
     * @param fields those whose ids have to be of such versions, too
     */
    public PublicRow row(Kind kind, UUID id, FieldSelection fields, @Nullable Languages lang) {
        Read read = read(new ItemStatement(kind, Record.class, fields, lang).byId(id));
        if (read == null) {
            throw Missing.byId(kind, id);
        }
        provenance.askedFor(Map.of(id, kind));
        provenance.askedFor(Map.of(read.row().id(), kind));
        return read.row();
    }

    /** The whole document; without languages, in the newsroom's. */
    public Item byId(Kind kind, UUID id, @Nullable Languages lang) {
        return byId(kind, id, new ItemOptions(null, lang), Record.class);
    }

    public Item byId(Kind kind, UUID id, ItemOptions options, Class<? extends Record> view) {
        Item item = item(options, view, kind, statement -> statement.byId(id));
        if (item == null) {
            throw Missing.byId(kind, id);
        }
        return item;
    }

    public Item bySlug(Kind kind, String slug, ItemOptions options, Class<? extends Record> view) {
        Item item = Names.SLUG.matcher(slug).matches()
                ? item(options, view, kind, statement -> statement.bySlug(slug))
                : null;
        if (item == null) {
            throw Missing.bySlug(kind, slug);
        }
        return item;
    }

    /**
     * By its id or by its slug, for an answer under another address than the document's own.
     *
     * @param address in front of the id or the slug, where one that it had before leads to
     */
    public Item byName(Kind kind, String name, ItemOptions options, Class<? extends Record> view, String address) {
        boolean isId = Names.ID.matcher(name).matches();
        boolean isSlug = Names.SLUG.matcher(name).matches();
        Item item = isId || isSlug
                ? item(
                        options,
                        view,
                        kind,
                        statement -> isId ? statement.byId(UUID.fromString(name)) : statement.bySlug(name))
                : null;
        if (item == null) {
            throw isId ? Missing.byId(kind, UUID.fromString(name), address) : Missing.bySlug(kind, name, address);
        }
        return item;
    }

    /** By the code under which the world knows it, of which no two documents of a kind have the same. */
    public Item byCode(Kind kind, String code, ItemOptions options, Class<? extends Record> view) {
        Item item = item(options, view, kind, statement -> statement.byCode(code));
        if (item == null) {
            throw Missing.byCode(kind);
        }
        return item;
    }

    private @Nullable Item item(
            ItemOptions options, Class<? extends Record> view, Kind kind, Function<ItemStatement, Sql> by) {
        FieldSelection fields = FieldSelection.parse(options.fields(), view);
        Read read = read(by.apply(new ItemStatement(kind, view, fields, options.lang())));
        if (read == null) {
            return null;
        }
        Languages languages = Languages.or(options.lang(), newsroom.language());
        References references = new References(read.cards(), languages.codes(), fields);
        provenance.item(read.row(), read.cards(), newsroom.language());
        provenance.prints(references);
        provenance.cuts(fields);
        return new Item(read.row(), read.ancestors(), languages, references);
    }

    /** A document with what it shows, as the database gives it. */
    private record Read(PublicRow row, List<UUID> ancestors, List<PublicRow> cards) {}

    private @Nullable Read read(Sql sql) {
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
                aliases.add(Rows.ids(row, "stands_for"), read.id());
                if (row.getObject("distance") != null) {
                    ancestors.add(read.id());
                }
            });
            return items;
        });
        return items.isEmpty() ? null : new Read(items.get(0), ancestors, cards);
    }
}
