package org.dateline.manage.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Step;
import org.jspecify.annotations.Nullable;

/** Tells where documents stand in their lives. */
@ApplicationScoped
class Lives {

    private final CircumstanceQueries circumstances;
    private final Actions actions;

    Lives(CircumstanceQueries circumstances, Actions actions) {
        this.circumstances = circumstances;
        this.actions = actions;
    }

    LifecycleView of(Document<?> document) {
        return of(document, null);
    }

    LifecycleView after(Step<?> step) {
        return of(step.document(), step.changeNumber());
    }

    private LifecycleView of(Document<?> document, @Nullable Long changeNumber) {
        Circumstances found = circumstances.of(document);
        return LifecycleView.of(document, found, changeNumber, actions.on(document, found));
    }
}
