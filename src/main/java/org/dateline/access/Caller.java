package org.dateline.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Who sends the request that is being worked on, and what they may do. */
@ApplicationScoped
public class Caller {

    static final String TOKEN_HASH = "dateline.token-hash";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Stands for the caller's token and does not tell it. */
    public byte[] token() {
        byte[] hash = identity.getAttribute(TOKEN_HASH);
        if (hash == null) {
            throw new IllegalStateException("this request was let in without a token");
        }
        return hash.clone();
    }

    /** Who is acting: Dateline itself where there is no request. */
    public Actor actor() {
        return Actor.ADMINISTRATOR;
    }

    /** The public prefix of the caller's token; null if it has none, or there is no request. */
    public @Nullable String tokenPrefix() {
        return null;
    }

    /** Where the request comes from; null if there is none. */
    public @Nullable String address() {
        return null;
    }

    /** Whether the caller may do this with the thing, as far as it depends on who they are. */
    public boolean may(Operation operation, Owned thing) {
        return operation.right().of(Role.ADMINISTRATOR).includes(thing, actor());
    }

    /** Refuses what the caller may not do with the thing by the request that is being worked on. */
    public void mustReach(Owned thing) {}

    /** Whether lists show the caller everything; if not, only their own stories and what is no story. */
    public boolean seesEveryStory() {
        return true;
    }
}
