package org.dateline.access;

/** How far a role reaches with an operation: a cell of the table in {@link Operation}. Each includes those before it. */
enum Reach {
    NOTHING,

    /** What the caller has created, as long as it never was public and is not with the editors. */
    OWN_DRAFTS,

    /** What the caller has created. */
    OWN,

    /** What the caller has created, and whatever is no story: people, places, sections. */
    OWN_STORIES,

    ANYTHING;

    boolean includes(Owned thing, Actor actor) {
        boolean own = actor.id().equals(thing.createdBy());
        return switch (this) {
            case NOTHING -> false;
            case OWN_DRAFTS -> own && thing.isLooseDraft();
            case OWN -> own;
            case OWN_STORIES -> own || !thing.tellsAStory();
            case ANYTHING -> true;
        };
    }
}
