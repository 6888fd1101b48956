package org.dateline.manage.desk;

import jakarta.inject.Singleton;
import org.dateline.manage.revision.Lifecycle;
import org.dateline.manage.revision.Merging;
import org.dateline.manage.revision.Revisions;
import org.dateline.manage.revision.Schedules;
import org.dateline.manage.revision.Trash;
import org.dateline.manage.revision.Workflow;

/** Everything that the endpoints of a kind need, whatever the kind. */
@Singleton
public class Desk {

    final Lifecycle lifecycle;
    final Workflow workflow;
    final Schedules schedules;
    final Trash trash;
    final Merging merging;
    final Revisions revisions;
    final Lives lives;
    final DocumentQueries documents;
    final HistoryQueries history;
    final ReferrerQueries referrers;

    Desk(
            Lifecycle lifecycle,
            Workflow workflow,
            Schedules schedules,
            Trash trash,
            Merging merging,
            Revisions revisions,
            Lives lives,
            DocumentQueries documents,
            HistoryQueries history,
            ReferrerQueries referrers) {
        this.lifecycle = lifecycle;
        this.workflow = workflow;
        this.schedules = schedules;
        this.trash = trash;
        this.merging = merging;
        this.revisions = revisions;
        this.lives = lives;
        this.documents = documents;
        this.history = history;
        this.referrers = referrers;
    }
}
