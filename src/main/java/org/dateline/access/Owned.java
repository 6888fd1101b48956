package org.dateline.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that somebody has created, as far as it matters for who may do what with it. */
public interface Owned {

    UUID id();

    /** Null for what is older than this knowledge. */
    @Nullable
    UUID createdBy();

    /** Who is to work on it, and may do so as if it were their own. */
    @Nullable
    UUID assignee();

    /** Whether readers never saw it, and no editor has it on the desk for review. */
    boolean isLooseDraft();

    boolean tellsAStory();
}
