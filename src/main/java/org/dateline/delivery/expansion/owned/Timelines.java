package org.dateline.delivery.expansion.owned;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.list.DateFilter;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.owned.TimelineFilter.EntryType;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.listing.Cursor;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;

/** Reads what happened to a person and what the person did, in one order. */
@Singleton
public class Timelines {

    private final OwnedLists lists;
    private final Newsroom newsroom;
    private final Clock clock;

    Timelines(OwnedLists lists, Newsroom newsroom, Clock clock) {
        this.lists = lists;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /** A document at a moment; the person's own, if it is about a tenure. */
    private record Happened(PublicRow document, Instant moment, int rank) {

        static OwnedLists.Entry<Happened> of(ResultSet row, PublicRow document) throws SQLException {
            OffsetDateTime moment = Objects.requireNonNull(row.getObject("moment", OffsetDateTime.class));
            Happened happened = new Happened(document, moment.toInstant(), row.getInt("rank"));
            Cursor behind = Cursor.after(document.id(), happened.moment.toString(), Integer.toString(happened.rank));
            return new OwnedLists.Entry<>(happened, document, behind);
        }
    }

    public TimelinePage of(UUID person, TimelineFilter filter, ItemOptions options, Paging paging) {
        ZoneId zone = newsroom.zone();
        DateFilter dates = filter.dates(clock.withZone(zone));
        Languages lang = options.lang();
        OwnedList list = OwnedList.of(
                Kind.PERSON, person, "timeline", "-date", filter.effective(dates), dates, lang, paging, Kind.ARTICLE);
        FieldSelection fields = FieldSelection.parse(options.fields(), TimelineEntry.class);
        Sql statement = TimelineStatement.of(list, filter, dates, fields, lang, zone);
        OwnedPage<Happened> page = lists.page(list, options, TimelineEntry.class, statement, Happened::of);
        return new TimelinePage(page.as(this::entry), page.page(), page.meta());
    }

    private TimelineEntry entry(Happened happened, References references) {
        int tenure = happened.rank - TimelineStatement.FIRST_TENURE;
        if (tenure >= 0) {
            return TimelineEntry.ofTenure(
                    tenure % 2 == 0 ? "start" : "end", happened.moment, happened.document, tenure / 2, references);
        }
        EntryType type = EntryType.values()[happened.rank];
        return type == EntryType.QUOTE
                ? TimelineEntry.ofQuote(happened.document, references, newsroom)
                : TimelineEntry.ofArticle(type.wire(), happened.document, references, newsroom);
    }
}
