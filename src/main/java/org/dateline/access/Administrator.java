package org.dateline.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Knows the administrator's token: the configured one, or else the one that was made at the first start. */
@Singleton
class Administrator {

    private static final String LABEL = "administrator";

    private final AccessConfiguration configuration;
    private final StoredTokens stored;
    private volatile byte @Nullable [] configuredHash;

    Administrator(AccessConfiguration configuration, StoredTokens stored) {
        this.configuration = configuration;
        this.stored = stored;
    }

    /** Runs after the migrations, and before the first request. */
    void start(@Observes StartupEvent event) throws SQLException {
        if (configuration.adminToken().isPresent()) {
            configuredHash = Token.configured(configuration.adminToken().get()).hash();
        } else {
            makeFirstToken(System.out);
        }
    }

    /** What the administrator's token is good for; null if it is another one. */
    @Nullable
    Credential credential(Token token) throws SQLException {
        byte[] configured = configuredHash;
        boolean own = configured != null ? token.matches(configured) : stored.containAdministrators(token);
        return own
                ? new Credential(
                        Credential.Form.ADMINISTRATOR,
                        Actor.ADMINISTRATOR,
                        Authority.ofPerson(Role.ADMINISTRATOR),
                        null,
                        null,
                        token.hash())
                : null;
    }

    /** Shown once, on standard output: logs are kept, copied and read by others. */
    void makeFirstToken(PrintStream output) throws SQLException {
        Token token = Token.generate();
        if (stored.addFirst(token, LABEL)) {
            output.println("""

                    The administrator's token, shown only this once (it is not stored, only its hash is):

                        %s

                    Send it with every request to /manage/v1 in the header "Authorization: Bearer <token>".
                    """.formatted(token.secret()));
            output.flush();
        }
    }
}
