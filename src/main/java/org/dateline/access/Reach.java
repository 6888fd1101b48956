package org.dateline.access;

/** How far a role reaches with an operation: a cell of the table in {@link Operation}. Each includes those before it. */
enum Reach {
    NOTHING,

    /** What the caller has created or is assigned to, as long as it never was public and is not with the editors. */
    OWN_DRAFTS,

    /** What the caller has created or is assigned to. */
    OWN,

    /** What the caller has created or is assigned to, and whatever is no story: people, places, sections. */
    OWN_STORIES,

    ANYTHING;

    /** How it is limited, in parentheses; empty if it is not. */
    String limits() {
        return switch (this) {
            case OWN_DRAFTS -> " (their own drafts)";
            case OWN -> " (what they have created or are assigned to)";
            case OWN_STORIES -> " (stories only if they have created them or are assigned to them)";
            case NOTHING, ANYTHING -> "";
        };
    }

    /** What it includes, told to whoever has it. */
    String words() {
        return switch (this) {
            case NOTHING -> "nothing";
            case OWN_DRAFTS -> "drafts that you have created or are assigned to, until they are with the editors";
            case OWN -> "what you have created or are assigned to";
            case OWN_STORIES -> "stories that you have created or are assigned to, and whatever is no story";
            case ANYTHING -> "anything";
        };
    }

    boolean includes(Owned thing, Actor actor) {
        boolean own = actor.id().equals(thing.createdBy()) || actor.id().equals(thing.assignee());
        return switch (this) {
            case NOTHING -> false;
            case OWN_DRAFTS -> own && thing.isLooseDraft();
            case OWN -> own;
            case OWN_STORIES -> own || !thing.tellsAStory();
            case ANYTHING -> true;
        };
    }
}
