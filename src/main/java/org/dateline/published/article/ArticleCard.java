package org.dateline.published.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of an article. */
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
        List<ArticlePlace> places) {

    public ArticleCard {
        places = places == null ? List.of() : places;
    }
}
