package org.dateline.manage.revision;

import org.jspecify.annotations.Nullable;

/**
 * Why a version is saved.
 *
 * @param restoredFrom the version whose content it has again; null if the content is new
 */
record Saving(@Nullable String comment, @Nullable Long restoredFrom) {

    static Saving because(@Nullable String comment) {
        return new Saving(comment, null);
    }
}
