package org.dateline.published.topic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/**
 * A topic: what stories are about.
 *
 * @param scheme the address of the vocabulary that has it
 * @param notation its code in that vocabulary
 * @param parent the broader topic
 */
public record TopicView(
        UUID id,
        String slug,
        String name,
        LocalizedText names,
        Map<String, List<String>> alternateNames,
        @Nullable String description,
        @Nullable String scheme,
        @Nullable String notation,
        @Shows(Relation.PARENT) @Nullable Reference parent,
        Instant datePublished,
        Instant dateModified) {

    public static TopicView of(PublicRow row, References references) {
        PublicTopic topic = row.as(PublicTopic.class);
        return new TopicView(
                row.id(),
                row.slug(),
                references.print(topic.card().names()),
                topic.card().names(),
                topic.alternateNames(),
                references.printIfAny(topic.description()),
                topic.card().scheme(),
                topic.card().notation(),
                references.reference(topic.card().parent()),
                row.datePublished(),
                row.dateModified());
    }
}
