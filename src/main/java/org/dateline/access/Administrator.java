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

    /** The one role there is. */
    static final String ROLE = "administrator";

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

    boolean owns(Token token) throws SQLException {
        byte[] configured = configuredHash;
        return configured != null ? token.matches(configured) : stored.contain(token);
    }

    /** Shown once, on standard output: logs are kept, copied and read by others. */
    void makeFirstToken(PrintStream output) throws SQLException {
        Token token = Token.generate();
        if (stored.addFirst(token, ROLE)) {
            output.println("""

                    The administrator's token, shown only this once (it is not stored, only its hash is):

                        %s

                    Send it with every request to /manage/v1 in the header "Authorization: Bearer <token>".
                    """.formatted(token.secret()));
            output.flush();
        }
    }
}
