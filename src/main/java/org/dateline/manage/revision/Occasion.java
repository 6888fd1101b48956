package org.dateline.manage.revision;

import org.dateline.access.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What makes something happen to a document.
 *
 * @param comment what whoever asks for it has to say
 * @param actor on whose behalf it happens without a request; null for the caller of the request
 * @param cause of what happens without a request; null if there is one
 */
public record Occasion(
        @Nullable String comment,
        @Nullable Actor actor,
        @Nullable String cause) {

    static Occasion request(@Nullable String comment) {
        return new Occasion(comment, null, null);
    }

    /** The same without its comment, which is about another document. */
    Occasion silent() {
        return new Occasion(null, actor, cause);
    }

    /** The time has come that this actor has set. */
    public static Occasion schedule(Actor actor) {
        return new Occasion(null, actor, "schedule");
    }

    /** The document's own time is over. */
    public static Occasion expiry() {
        return new Occasion(null, Actor.SYSTEM, "expiry");
    }

    /** It has been in the trash for long enough. */
    public static Occasion retention() {
        return new Occasion(null, Actor.SYSTEM, "retention");
    }
}
