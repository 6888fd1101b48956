package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;

/** PostgreSQL's clock: the one that all instances agree on. */
@ApplicationScoped
public class DatabaseClock {

    private final Session session;

    DatabaseClock(Session session) {
        this.session = session;
    }

    public Instant now() {
        return session.createNativeQuery("SELECT clock_timestamp()", Instant.class)
                .getSingleResult();
    }
}
