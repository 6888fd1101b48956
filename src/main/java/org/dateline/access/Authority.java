package org.dateline.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a credential is good for: a role in the newsroom, or a machine's scopes. Without either, nothing.
 *
 * @param mayGrant whether the role's rights to hand out rights go with it
 */
public record Authority(@Nullable Role role, Set<Scope> scopes, boolean mayGrant) {

    public Authority {
        scopes = Set.copyOf(scopes);
    }

    /** Of somebody who was not given it by a token of ours. */
    static Authority ofPerson(@Nullable Role role) {
        return new Authority(role, Set.of(), true);
    }

    /** Of a token that was handed out; either the role or the scopes. */
    static Authority ofToken(@Nullable Role role, Set<Scope> scopes) {
        return new Authority(role, scopes, false);
    }

    /** The same for the same rights: {@code editor}, {@code publish read}. */
    public String name() {
        return role != null
                ? role.wireName()
                : scopes.stream().map(Scope::wireName).sorted().collect(Collectors.joining(" "));
    }

    Reach reach(Operation operation) {
        Right right = operation.right();
        if (role == null) {
            return right.of(scopes);
        }
        boolean given = mayGrant || right.scope().isPresent();
        return given ? right.of(role) : Reach.NOTHING;
    }

    /** Why an operation is out of reach altogether. */
    String refusal(Operation operation) {
        Right right = operation.right();
        if (right.scope().isEmpty()) {
            return "Rights are handed out by people: this takes the administrator's own token, or that of an"
                    + " administrator from the identity provider.";
        }
        if (role == null && !scopes.isEmpty()) {
            return "The token lacks the scope " + right.scope().get().wireName() + ".";
        }
        String own = role == null ? "You have no role here" : "Your role here is " + role.wireName();
        return own + ", and this takes one of: " + right.roles() + ".";
    }
}
