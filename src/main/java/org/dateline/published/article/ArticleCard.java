package org.dateline.published.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists and other documents show of an article.
 *
 * @param contributions never stored here; added on reading for those lists that tell them
 */
public record ArticleCard(
        String kind,
        UUID section,
        String headline,
        @Nullable String kicker,
        @Nullable String lead,
        @Nullable Dateline dateline,
        @Nullable UUID leadMedia,
        boolean breaking,
        @Nullable Integer urgency,
        List<ArticlePlace> places,
        @Nullable List<Contribution> contributions) {

    public ArticleCard {
        places = places == null ? List.of() : places;
    }

    /** As it is stored. */
    public ArticleCard(
            String kind,
            UUID section,
            String headline,
            @Nullable String kicker,
            @Nullable String lead,
            @Nullable Dateline dateline,
            @Nullable UUID leadMedia,
            boolean breaking,
            @Nullable Integer urgency,
            List<ArticlePlace> places) {
        this(kind, section, headline, kicker, lead, dateline, leadMedia, breaking, urgency, places, null);
    }
}
