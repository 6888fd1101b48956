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

    /** How it is limited, in parentheses; empty if it is not. */
    String limits() {
        return switch (this) {
            case OWN_DRAFTS -> " (their own drafts)";
            case OWN -> " (what they have created)";
            case OWN_STORIES -> " (stories only if they have created them)";
            case NOTHING, ANYTHING -> "";
        };
    }

    /** What it includes, told to whoever has it. */
    String words() {
        return switch (this) {
            case NOTHING -> "nothing";
            case OWN_DRAFTS -> "drafts that you have created, until they are with the editors";
            case OWN -> "what you have created";
            case OWN_STORIES -> "stories that you have created, and whatever is no story";
            case ANYTHING -> "anything";
        };
    }

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
