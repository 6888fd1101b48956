package org.dateline.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People whom an identity provider has let in. */
@Singleton
class Sessions {

    /** Three parts: one with five is encrypted, and we have no key that anybody should encrypt for. */
    private static final Pattern SIGNED = Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private final @Nullable AccessTokens tokens;
    private final Accounts accounts;

    Sessions(SessionConfiguration configuration, IssuerKeys keys, Accounts accounts) {
        this.tokens = configuration.issuer().isPresent() ? new AccessTokens(configuration, keys) : null;
        this.accounts = accounts;
    }

    /** The first keys are there before the first request; where they cannot be had, people are told to come again. */
    void start(@Observes StartupEvent event) {
        if (tokens != null) {
            tokens.prepare();
        }
    }

    /** Whether a token has the form of those that identity providers give out, and one of them is trusted. */
    boolean know(String token) {
        return tokens != null && SIGNED.matcher(token).matches();
    }

    /** Null if the token is not valid, or its owner is not let in any more. */
    @Nullable
    Credential credential(String token) throws SQLException {
        Session session = tokens == null ? null : tokens.verified(token);
        return session == null ? null : accounts.credential(session);
    }
}
