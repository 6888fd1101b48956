package org.dateline.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who sends the request that is being worked on. */
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
}
