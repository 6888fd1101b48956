package org.dateline.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a caller has shown to be let in.
 *
 * @param prefix the public part of a token that was made with the API; null for what has none
 * @param expiresAt null for one that does not
 * @param fingerprint stands for the caller where answers are kept for them, and does not tell the token
 */
public record Credential(
        Form form,
        Actor actor,
        Authority authority,
        @Nullable String prefix,
        @Nullable Instant expiresAt,
        byte[] fingerprint) {

    /** The attribute of the framework's identity that holds it. */
    static final String ATTRIBUTE = "dateline.credential";

    public Credential {
        fingerprint = fingerprint.clone();
    }

    /** Where it comes from. */
    public enum Form {
        /** The administrator's token, which the installation itself has. */
        ADMINISTRATOR,
        /** One that was made with the API. */
        TOKEN,
        /** One of the identity provider. */
        SESSION
    }

    @Override
    public byte[] fingerprint() {
        return fingerprint.clone();
    }
}
