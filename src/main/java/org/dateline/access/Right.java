package org.dateline.access;

import static org.dateline.access.Reach.ANYTHING;
import static org.dateline.access.Reach.NOTHING;
import static org.dateline.access.Reach.OWN;
import static org.dateline.access.Reach.OWN_DRAFTS;
import static org.dateline.access.Reach.OWN_STORIES;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How far each role reaches, and which scope a machine needs; {@link Operation} says what belongs to which right. */
enum Right {
    // contributor, author, editor, publisher, administrator
    LOOK(Scope.READ, OWN_STORIES, ANYTHING, ANYTHING, ANYTHING, ANYTHING),
    WRITE(Scope.WRITE, OWN_DRAFTS, OWN, ANYTHING, ANYTHING, ANYTHING),
    HAND_ON(Scope.WRITE, OWN, OWN, ANYTHING, ANYTHING, ANYTHING),
    REVIEW(Scope.REVIEW, NOTHING, NOTHING, ANYTHING, ANYTHING, ANYTHING),
    PUBLISH(Scope.PUBLISH, NOTHING, NOTHING, NOTHING, ANYTHING, ANYTHING),
    ADMINISTER(Scope.ADMINISTER, NOTHING, NOTHING, NOTHING, NOTHING, ANYTHING),
    WATCH(Scope.READ, NOTHING, NOTHING, ANYTHING, ANYTHING, ANYTHING),
    KNOW_ONESELF(Scope.READ, ANYTHING, ANYTHING, ANYTHING, ANYTHING, ANYTHING),
    KNOW_COLLEAGUES(Scope.READ, NOTHING, ANYTHING, ANYTHING, ANYTHING, ANYTHING),

    /** Nothing that hands out rights can be done with a token that was handed out, whatever its role. */
    GRANT(null, NOTHING, NOTHING, NOTHING, NOTHING, ANYTHING);

    private final @Nullable Scope scope;
    private final Reach[] reaches;

    Right(@Nullable Scope scope, Reach... reaches) {
        this.scope = scope;
        this.reaches = reaches;
    }

    /** What a machine needs; empty if no machine can have it. */
    Optional<Scope> scope() {
        return Optional.ofNullable(scope);
    }

    Reach of(Role role) {
        return reaches[role.ordinal()];
    }

    /** How far a machine reaches with it. */
    Reach of(Set<Scope> scopes) {
        return scope != null && scopes.contains(scope) ? ANYTHING : NOTHING;
    }

    String whoMay() {
        String machines = scope == null
                ? "No token that was handed out is enough, whatever its role."
                : "Scope: `" + scope.wireName() + "`.";
        return "Roles: " + roles(role -> role.wireName() + of(role).limits()) + ". " + machines;
    }

    /** Those that reach anything at all with it. */
    String roles() {
        return roles(Role::wireName);
    }

    private String roles(Function<Role, String> words) {
        return Arrays.stream(Role.values())
                .filter(role -> of(role) != NOTHING)
                .map(words)
                .collect(Collectors.joining(", "));
    }
}
