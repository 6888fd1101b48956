package org.dateline.manage.revision;

import java.util.UUID;
import org.dateline.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of publishing a working copy, or that its editor is warned of.
 *
 * @param code what it is, the word of an {@link ObstacleType}: {@code lead-missing}
 * @param pointer a JSON pointer into the content; empty for the whole of it
 * @param detail what is wrong there, continuing the name of the place: "is missing"
 * @param kind of the other document that it is about, if it is about one
 * @param id of that document
 * @param title of that document
 */
public record Obstacle(
        @Schema(description = CODES) String code,
        String pointer,
        String detail,
        @Nullable String kind,
        @Nullable UUID id,
        @Nullable String title) {

    static final String CODES = """
            What it is.

            Obstacles:

            - `trashed`: it is in the trash
            - `approval-missing`: somebody else has to approve it first
            - `reference-unpublished`: readers cannot see something that it refers to, and cannot do without
            - `reference-trashed`: something that it refers to, and cannot do without, is in the trash
            - `reference-not-ready`: something that was to be published along has obstacles of its own
            - `section-missing`: an article stands under no section
            - `lead-missing`: an article has no lead; briefs need none
            - `body-missing`: an article has no body; videos, galleries and liveblogs need none
            - `embargoed`: the embargo has not ended
            - `expired`: the time of expiry has passed
            - `contribution-names-nobody`: a contribution has neither a person nor an organization nor a text
            - `quote-unknown`: a block is the place of a quote that the article does not have
            - `speaker-missing`: a quote is nobody's
            - `block-missing`: a quote that stands within the text does not say in which block
            - `block-unknown`: a quote names a block that the article does not have
            - `words-not-found`: the words of a direct quote do not stand in its block
            - `recording-is-a-picture`: the recording of a quote is a picture
            - `renditions-missing`: a media item has no files
            - `office-held`: somebody else holds the office, which has one holder at a time
            - `streams-missing`: a channel has nothing to watch or to listen to
            - `preview-is-no-picture`: the preview of a channel is a video or a recording

            Warnings:

            - `related-article-unpublished`: readers cannot see a related article, so they will not find the link to it
            - `related-article-gone`: a related article is in the trash
            - `alternative-text-missing`: a picture says nothing to those who cannot see it
            - `tenure-missing`: a speaker held no office on the day of the words, but another day, or by what is printed
            - `dateline-missing`: a story does not say where it comes from
            - `expires-soon`: it will be public for less than an hour
            - `headline-long`: the headline has more than 200 characters
            - `credit-missing`: a media item does not say whose it is
            """;

    /** Whether it goes away when the other document is published. */
    boolean isReference() {
        return code.equals(ObstacleType.REFERENCE_UNPUBLISHED.code())
                || code.equals(ObstacleType.REFERENCE_TRASHED.code());
    }

    Violation violation() {
        return new Violation(pointer, detail, code);
    }
}
