package org.dateline.manage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Puts the demonstration story into an empty database, so that there is something to look at. */
@ApplicationScoped
class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class);

    /** Readers should find it from the first request on. */
    private static final int BEFORE_OTHERS = 1000;

    /** Several instances may start at once on one database; the lock lasts until the commit. */
    private static final String LOCK = "SELECT count(*) FROM pg_advisory_xact_lock(hashtext('dateline/demonstration'))";

    private static final String IS_EMPTY = """
            SELECT NOT EXISTS (SELECT FROM editorial.document)
               AND NOT EXISTS (SELECT FROM delivery.change)
            """;

    private final ReferenceConfiguration configuration;
    private final Session session;
    private final ReferenceLoader loader;

    Demonstration(ReferenceConfiguration configuration, Session session, ReferenceLoader loader) {
        this.configuration = configuration;
        this.session = session;
        this.loader = loader;
    }

    @Transactional
    void start(@Observes @Priority(BEFORE_OTHERS) StartupEvent event) {
        if (configuration.wantsDemonstration() && isEmpty()) {
            JsonNode story = ReferenceLoader.file("demonstration.json");
            loader.load(story);
            LOG.infof("The demonstration story is there: %d documents", story.size());
        }
    }

    private boolean isEmpty() {
        session.createNativeQuery(LOCK, Long.class).getSingleResult();
        return session.createNativeQuery(IS_EMPTY, Boolean.class).getSingleResult();
    }
}
