package org.dateline.access;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Knows what tokens are good for, wherever they come from. */
@Singleton
class Credentials {

    private final Administrator administrator;
    private final StoredTokens stored;
    private final Sessions sessions;

    Credentials(Administrator administrator, StoredTokens stored, Sessions sessions) {
        this.administrator = administrator;
        this.stored = stored;
        this.sessions = sessions;
    }

    /** Null if it is good for nothing, for whatever reason: nobody is told which. */
    @Nullable
    Credential of(String text) throws SQLException {
        if (sessions.know(text)) {
            return sessions.credential(text);
        }
        Token token = Token.presented(text);
        if (token == null) {
            return null;
        }
        String prefix = token.prefix();
        Credential handedOut = prefix == null ? null : stored.credential(token, prefix);
        return handedOut != null ? handedOut : administrator.credential(token);
    }
}
