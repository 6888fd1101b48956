package org.dateline.published.topic;

import java.util.List;
import java.util.Map;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A topic as it is stored for readers. */
public record PublicTopic(
        TopicCard card,
        Map<String, List<String>> alternateNames,
        @Nullable LocalizedText description) {

    public PublicTopic {
        alternateNames = alternateNames == null ? Map.of() : alternateNames;
    }
}
