package org.dateline.published.topic;

import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/** A topic in a list. */
public record TopicSummary(
        UUID id,
        String slug,
        String name,
        @Nullable String scheme,
        @Nullable String notation,
        @Shows(Relation.PARENT) @Nullable Reference parent) {

    public static TopicSummary of(PublicRow row, References references) {
        TopicCard card = row.as(TopicCard.class);
        return new TopicSummary(
                row.id(),
                row.slug(),
                references.print(card.names()),
                card.scheme(),
                card.notation(),
                references.reference(card.parent()));
    }
}
