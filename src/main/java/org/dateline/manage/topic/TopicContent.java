package org.dateline.manage.topic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.AlternateNames;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.kernel.WebAddress;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.dateline.published.topic.TopicCard;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a topic.
 *
 * @param slug null for one made of the name
 * @param alternateNames other names by language
 * @param scheme the address of the vocabulary that has it, such as {@code http://cv.iptc.org/newscodes/mediatopic/}
 * @param notation its code in that vocabulary
 * @param parent the broader topic
 */
public record TopicContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Localized LocalizedText names,
        @AlternateNames Map<String, List<String>> alternateNames,
        @Nullable @Localized(optional = true, max = 2000) LocalizedText description,

        @Nullable @Size(max = 500) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.RULE)
        String scheme,

        @Nullable @Pattern(regexp = TopicCard.NOTATION, message = TopicCard.NOTATION_RULE)
        String notation,

        @Nullable UUID parent)
        implements NamedContent {

    public TopicContent {
        alternateNames = alternateNames == null ? Map.of() : Collections.unmodifiableMap(alternateNames);
    }

    @Override
    public List<ContentReference> references() {
        return new ContentReference.Collector()
                .hard("/parent", Kind.TOPIC, parent)
                .toList();
    }

    @Override
    public Map<String, Violation> uniqueness() {
        return Map.of("topic_by_notation", new Violation("/notation", "is that of another topic of the scheme"));
    }

    @Override
    public List<Violation> contradictions() {
        if ((scheme == null) == (notation == null)) {
            return List.of();
        }
        return List.of(
                scheme == null
                        ? new Violation("/scheme", "is missing: a notation belongs to a scheme")
                        : new Violation("/notation", "is missing: a scheme is told for a notation"));
    }
}
