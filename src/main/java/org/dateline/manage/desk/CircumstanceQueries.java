package org.dateline.manage.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.dateline.access.Caller;
import org.dateline.manage.revision.Document;
import org.dateline.published.StoredJson;
import org.hibernate.Session;

/** Finds out what matters about a document, in one statement. */
@ApplicationScoped
class CircumstanceQueries {

    private static final String ALL = """
            SELECT CAST(json_build_object(
                'accounts', (
                    SELECT json_object_agg(account.id, account.display_name)
                    FROM editorial.account
                    WHERE account.id IN (document.created_by, document.modified_by, document.assignee)
                ),
                'schedule', (
                    SELECT json_object_agg(schedule.operation, json_build_object(
                        'at', schedule.due_at, 'missedAt', schedule.missed_at, 'obstacles', schedule.obstacles))
                    FROM editorial.schedule
                    WHERE schedule.document = document.id
                ),
                'isShownElsewhere', EXISTS (
                    SELECT
                    FROM delivery.reference
                    JOIN delivery.document source ON source.id = reference.source
                    WHERE reference.target = document.id AND source.owner IS DISTINCT FROM document.id
                ),
                'isReferredTo', EXISTS (
                    SELECT
                    FROM editorial.reference
                    JOIN editorial.document source ON source.id = reference.source
                    WHERE reference.target = document.id
                        AND source.id <> document.id
                        AND (NOT reference.soft OR source.trashed_at IS NULL)
                    UNION ALL
                    SELECT
                    FROM editorial.document loser
                    WHERE loser.merged_into = document.id
                )
            ) AS text)
            FROM editorial.document
            WHERE document.id = :id
            """;

    private final Session session;

    CircumstanceQueries(Session session) {
        this.session = session;
    }

    Circumstances of(Document<?> document) {
        String found = session.createNativeQuery(ALL, String.class)
                .setParameter("id", document.id())
                .getSingleResultOrNull();
        if (found == null) {
            // It was there a moment ago.
            throw Caller.unknown(document.id());
        }
        return StoredJson.read(found, Circumstances.class);
    }
}
