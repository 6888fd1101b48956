package org.dateline.access;

import java.util.Optional;

/** Tells whether the configured token can be one, before anything is started that would bury the answer in its own. */
public final class ConfiguredToken {

    private ConfiguredToken() {}

    /** What is wrong with it, as a sentence for the operator; empty when it can be used. */
    public static Optional<String> fault(String secret) {
        try {
            Token.configured(secret);
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
