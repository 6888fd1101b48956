package org.dateline.manage.channel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Whether what broadcasts name as their articles are some. */
@ApplicationScoped
class KnownArticles {

    private static final String AMONG = """
            SELECT id
            FROM editorial.document
            WHERE id = ANY (:ids) AND kind = 'article' AND trashed_at IS NULL
            """;

    private final Session session;

    KnownArticles(Session session) {
        this.session = session;
    }

    /** Those of the ids that are articles', in the trash or not there at all. */
    Set<UUID> missing(Set<UUID> ids) {
        Set<UUID> missing = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            session.createNativeQuery(AMONG, UUID.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList()
                    .forEach(missing::remove);
        }
        return missing;
    }
}
