package org.dateline.published.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote as lists show it and as its article holds it.
 *
 * @param spokenAt as the editor gave it: a date, perhaps only a year, or an instant
 * @param spokenOn the day for which the speaker's office is looked up
 * @param block the key of the block whose words these are, for a quote that is not a card
 */
public record QuoteCard(
        UUID id,
        String key,
        UUID article,
        String kind,
        String presentation,
        String text,
        String language,
        @Nullable String originalText,
        @Nullable String originalLanguage,
        Speaker speaker,
        @Nullable String officeLabel,
        @Nullable String attribution,
        @Nullable String spokenAt,
        LocalDate spokenOn,
        @Nullable UUID place,
        List<UUID> topics,
        @Nullable Recording recording,
        @Nullable String block,
        String textHash) {

    public QuoteCard {
        topics = topics == null ? List.of() : topics;
    }
}
