package org.dateline.manage.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a text that was changed.
 *
 * @param operation {@code same}, {@code removed} or {@code added}
 * @param text as it stands in the earlier text, in the later one, or in both, with its spaces
 */
public record TextPart(
        @Schema(
                description =
                        "same, removed or added; what is same or removed makes the earlier text, what is same or added the later one")
        String operation,

        String text) {

    static final String SAME = "same";
    static final String REMOVED = "removed";
    static final String ADDED = "added";
}
