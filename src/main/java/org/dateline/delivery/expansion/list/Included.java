package org.dateline.delivery.expansion.list;

import java.util.List;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.media.MediaSummary;
import org.dateline.published.office.OfficeSummary;
import org.dateline.published.organization.OrganizationSummary;
import org.dateline.published.person.PersonSummary;
import org.dateline.published.place.PlaceSummary;
import org.dateline.published.placegroup.PlaceGroupSummary;
import org.dateline.published.quote.QuoteView;
import org.dateline.published.section.SectionSummary;
import org.dateline.published.topic.TopicSummary;
import org.jspecify.annotations.Nullable;

/** What the rows of a page refer to, each document once, by kind; only the kinds that were asked for. */
public record Included(
        @Nullable List<ArticleSummary> articles,
        @Nullable List<QuoteView> quotes,
        @Nullable List<PersonSummary> people,
        @Nullable List<OfficeSummary> offices,
        @Nullable List<OrganizationSummary> organizations,
        @Nullable List<PlaceSummary> places,
        @Nullable List<PlaceGroupSummary> placeGroups,
        @Nullable List<SectionSummary> sections,
        @Nullable List<TopicSummary> topics,
        @Nullable List<MediaSummary> media) {

    static Included of(IncludedRows rows, Newsroom newsroom) {
        return new Included(
                rows.of(Kind.ARTICLE, (row, references) -> ArticleSummary.of(row, references, newsroom)),
                rows.of(Kind.QUOTE, (row, references) -> QuoteView.ofCard(row, references, newsroom)),
                rows.of(Kind.PERSON, PersonSummary::of),
                rows.of(Kind.OFFICE, OfficeSummary::of),
                rows.of(Kind.ORGANIZATION, OrganizationSummary::of),
                rows.of(Kind.PLACE, PlaceSummary::of),
                rows.of(Kind.PLACE_GROUP, PlaceGroupSummary::of),
                rows.of(Kind.SECTION, (row, references) -> SectionSummary.of(row, references, newsroom)),
                rows.of(Kind.TOPIC, TopicSummary::of),
                rows.of(Kind.MEDIA, MediaSummary::of));
    }
}
