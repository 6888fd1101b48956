package org.dateline.published.topic;

import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What lists and other documents show of a topic. */
public record TopicCard(
        LocalizedText names,
        @Nullable String scheme,
        @Nullable String notation,
        @Nullable UUID parent) {

    public static final String NOTATION = "[A-Za-z0-9][A-Za-z0-9:._/-]{0,99}";
    public static final String NOTATION_RULE = "must be a code of letters, digits and :._/-";
}
