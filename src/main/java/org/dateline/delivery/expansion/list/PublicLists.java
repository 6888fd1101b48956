package org.dateline.delivery.expansion.list;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.cache.Provenance;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.list.CountStatement.Total;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.expansion.statement.DeliveryConnection.Question;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.listing.Cursor;
import org.dateline.listing.Cursor.Direction;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.dateline.listing.PageInfo;
import org.dateline.listing.Slice;
import org.dateline.published.Aliases;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** Reads pages of lists with everything that their rows show, and tells the cache what that was. */
@Singleton
public class PublicLists {

    private static final Limit ONE = new Limit(1);

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;

    PublicLists(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    /** A row of a list, with where it stands in it. */
    private record Listed(PublicRow row, String position) {

        Cursor cursor() {
            return Cursor.after(row.id(), position);
        }
    }

    /** What the statements of one page have found. */
    private static final class Found {

        private final List<Listed> listed = new ArrayList<>();
        private final List<PublicRow> cards = new ArrayList<>();
        private final List<PublicRow> included = new ArrayList<>();
        private final Aliases aliases = new Aliases();
        private Map<UUID, Kind> named = Map.of();
        private SortedMap<String, List<String>> filters = new TreeMap<>();
        private @Nullable Total total;

        private void take(ResultSet row, ListOrder order) throws SQLException {
            PublicRow read = Rows.of(row, aliases);
            String part = row.getString("part");
            if (part.equals("listed")) {
                listed.add(new Listed(read, order.position(row)));
                return;
            }
            cards.add(read);
            if (part.equals("included")) {
                included.add(read);
            }
        }
    }

    public Page page(ListRequest request, ListOptions options, Paging paging) {
        ListScope scope = new UnderstoodList(request)
                .scope(options.lang() == null ? null : options.lang().toString());
        Cursor cursor = paging.cursor() == null ? null : Cursor.decode(paging.cursor(), scope);
        FieldSelection fields = FieldSelection.parse(options.fields(), request.view());
        Question<Found> question = connection -> {
            Narrowing narrowing = new Narrowing(request, Targets.of(request.filters(), connection), options.lang());
            Found page = find(connection, request, narrowing, fields, cursor, paging.limit());
            if (options.count() != null) {
                page.total = new CountStatement(narrowing, options.count()).ask(connection);
            }
            return page;
        };
        // Names stay their documents' for ever, so they may be found before; a number has to be that of these rows.
        Found found = options.count() == null ? delivery.ask(question) : delivery.askInOneSnapshot(question);
        Slice<Listed> slice = Slice.of(found.listed, paging.limit(), cursor, scope, Listed::cursor);
        return page(request, options, fields, found, slice);
    }

    /** For each of the documents that the list is filtered by, its own first rows. */
    public ListOfEach ofEach(ListRequest request, Languages lang, Limit limit) {
        Map<UUID, Set<UUID>> targets = new HashMap<>();
        Found found = delivery.ask(connection -> {
            Found rows = new Found();
            Targets named = Targets.of(request.filters(), connection);
            PageStatement.ofEach(request, new Narrowing(request, named, lang), FieldSelection.EVERYTHING, limit)
                    .read(connection, row -> {
                        rows.take(row, request.order());
                        targets.put(Rows.id(row), Rows.ids(row, "targets"));
                    });
            rows.named = named.kinds();
            return rows;
        });
        Slice<Listed> slice = new Slice<>(found.listed, new PageInfo(null, null, limit.value()));
        Page rows = page(request, new ListOptions(null, lang, null), FieldSelection.EVERYTHING, found, slice);
        return new ListOfEach(rows, targets, limit);
    }

    /** The rows in front of and behind a document in a list, whether it is in the list itself or not. */
    public Neighbours neighbours(ListRequest request, @Nullable Languages lang, PublicRow row) {
        Cursor behind = Cursor.after(row.id(), request.order().position(row));
        Found[] found = delivery.askInOneSnapshot(connection -> {
            Narrowing narrowing = new Narrowing(request, Targets.of(request.filters(), connection), lang);
            return new Found[] {
                find(
                        connection,
                        request,
                        narrowing,
                        FieldSelection.EVERYTHING,
                        behind.towards(Direction.BACKWARD),
                        ONE),
                find(connection, request, narrowing, FieldSelection.EVERYTHING, behind, ONE)
            };
        });
        Map<UUID, PublicRow> cards = new LinkedHashMap<>();
        Stream.of(found).flatMap(each -> each.cards.stream()).forEach(card -> cards.put(card.id(), card));
        List<PublicRow> previous =
                found[0].listed.stream().map(Listed::row).limit(1).toList();
        List<PublicRow> next =
                found[1].listed.stream().map(Listed::row).limit(1).toList();
        Languages languages = Languages.or(lang, newsroom.language());
        References references = new References(cards.values(), languages.codes(), FieldSelection.EVERYTHING);
        List<PublicRow> rows = Stream.of(previous, next).flatMap(List::stream).toList();
        provenance.list(request.kind(), rows, cards.values(), null, newsroom.language());
        provenance.askedFor(found[0].named);
        provenance.prints(references);
        return new Neighbours(previous, next, languages, references);
    }

    private static Found find(
            Connection connection,
            ListRequest request,
            Narrowing narrowing,
            FieldSelection fields,
            @Nullable Cursor cursor,
            Limit limit)
            throws SQLException {
        Found found = new Found();
        PageStatement.of(request, narrowing, fields, cursor, limit)
                .read(connection, row -> found.take(row, request.order()));
        found.named = narrowing.named();
        found.filters = narrowing.effective();
        return found;
    }

    private Page page(
            ListRequest request, ListOptions options, FieldSelection fields, Found found, Slice<Listed> slice) {
        List<PublicRow> rows = slice.rows().stream().map(Listed::row).toList();
        Languages languages = Languages.or(options.lang(), newsroom.language());
        References references = new References(found.cards, languages.codes(), fields);
        provenance.list(request.kind(), rows, found.cards, slice.page(), newsroom.language());
        // The row behind the page is not shown; but without it, the page may be the last.
        found.listed.forEach(listed -> provenance.expireAt(listed.row.expires()));
        if (found.total != null) {
            provenance.expireAt(found.total.until());
        }
        provenance.askedFor(found.named);
        provenance.prints(references);
        provenance.cutsRows(fields);
        Included included = request.included().isEmpty()
                ? null
                : Included.of(new IncludedRows(request.included(), found.included, references.whole()), newsroom);
        return new Page(
                request, found.filters, rows, references, slice.page(), fields, languages, found.total, included);
    }

    /** A list that has room on one page. */
    public Page all(ListRequest request, ItemOptions options) {
        return page(
                request,
                new ListOptions(options.fields(), options.lang(), null),
                new Paging(null, new Limit(Limit.MAX)));
    }
}
