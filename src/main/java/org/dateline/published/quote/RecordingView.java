package org.dateline.published.quote;

import org.dateline.published.References;
import org.dateline.published.media.MediaSummary;
import org.jspecify.annotations.Nullable;

/**
 * Where the words can be heard.
 *
 * @param seconds from the start of the video or recording to the first word
 */
public record RecordingView(MediaSummary media, @Nullable Integer seconds) {

    static @Nullable RecordingView of(QuoteCard quote, References references) {
        Recording recording = quote.recording();
        return recording == null
                ? null
                : new RecordingView(
                        MediaSummary.of(
                                references.mustHave(recording.media()), references.preferring(quote.language())),
                        recording.seconds());
    }
}
