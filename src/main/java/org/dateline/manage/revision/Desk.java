package org.dateline.manage.revision;

import jakarta.inject.Singleton;

/** Everything that the endpoints of a kind need, whatever the kind. */
@Singleton
public class Desk {

    final Lifecycle lifecycle;
    final DocumentQueries documents;

    Desk(Lifecycle lifecycle, DocumentQueries documents) {
        this.lifecycle = lifecycle;
        this.documents = documents;
    }
}
