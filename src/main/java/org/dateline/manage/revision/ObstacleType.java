package org.dateline.manage.revision;

import java.util.Locale;

/**
 * The catalogue of what may stand in the way of publishing, and of what editors are warned of. {@link Obstacle} tells the
 * readers of the contract what each one means.
 */
public enum ObstacleType {
    TRASHED,
    APPROVAL_MISSING,
    REFERENCE_UNPUBLISHED,
    REFERENCE_TRASHED,
    REFERENCE_NOT_READY,
    SECTION_MISSING,
    LEAD_MISSING,
    BODY_MISSING,
    EMBARGOED,
    EXPIRED,
    CONTRIBUTION_NAMES_NOBODY,
    QUOTE_UNKNOWN,
    SPEAKER_MISSING,
    BLOCK_MISSING,
    BLOCK_UNKNOWN,
    WORDS_NOT_FOUND,
    RECORDING_IS_A_PICTURE,
    RENDITIONS_MISSING,
    OFFICE_HELD,
    STREAMS_MISSING,
    PREVIEW_IS_NO_PICTURE,

    RELATED_ARTICLE_UNPUBLISHED(false),
    RELATED_ARTICLE_GONE(false),
    ALTERNATIVE_TEXT_MISSING(false),
    TENURE_MISSING(false),
    DATELINE_MISSING(false),
    EXPIRES_SOON(false),
    HEADLINE_LONG(false),
    CREDIT_MISSING(false);

    private final boolean blocking;

    ObstacleType() {
        this(true);
    }

    ObstacleType(boolean blocking) {
        this.blocking = blocking;
    }

    /** The word for it on the wire: {@code lead-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it keeps the document back; a warning does not. */
    public boolean isBlocking() {
        return blocking;
    }
}
