package org.dateline.delivery.expansion.owned;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.cache.Provenance;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.Missing;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.listing.Cursor;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.listing.Slice;
import org.dateline.published.Aliases;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;

/** Reads the lists that belong to one document, each in one statement which reads that document, too. */
@Singleton
class OwnedLists {

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;

    OwnedLists(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    /** A row of the list, with the document that it is about and the cursor behind it. */
    record Entry<T>(T value, PublicRow document, Cursor place) {}

    /** What a row of the database means. */
    interface Meaning<T> {
        Entry<T> of(ResultSet row, PublicRow document) throws SQLException;
    }

    /** In the statement, rows of the list are {@code listed}; the owner is among the others, if it is public. */
    <T> OwnedPage<T> page(
            OwnedList list, ItemOptions options, Class<? extends Record> view, Sql sql, Meaning<T> meaning) {
        FieldSelection fields = FieldSelection.parse(options.fields(), view);
        List<Entry<T>> entries = new ArrayList<>();
        List<PublicRow> cards = new ArrayList<>();
        Aliases aliases = new Aliases();
        delivery.ask(connection -> {
            sql.read(connection, row -> {
                PublicRow document = Rows.of(row, aliases);
                if (row.getBoolean("listed")) {
                    entries.add(meaning.of(row, document));
                } else {
                    cards.add(document);
                }
            });
            return entries;
        });
        if (cards.stream().noneMatch(card -> card.id().equals(list.id()))) {
            throw Missing.byId(list.owner(), list.id());
        }
        Slice<Entry<T>> slice = Slice.of(entries, list.limit(), list.cursor(), list.scope(), Entry::place);
        List<PublicRow> documents = slice.rows().stream().map(Entry::document).toList();
        Languages languages = Languages.or(options.lang(), newsroom.language());
        References references = new References(cards, languages.codes(), fields);
        provenance.list(list.dependsOn().get(0), documents, cards, slice.page(), newsroom.language());
        provenance.alsoDependsOn(list.dependsOn());
        provenance.askedFor(Map.of(list.id(), list.owner()));
        provenance.prints(references);
        provenance.cutsRows(fields);
        List<T> rows = slice.rows().stream().map(Entry::value).toList();
        return new OwnedPage<>(list, rows, documents, references, fields, languages.toString(), slice.page());
    }
}
