package org.dateline.manage.topic;

import java.util.UUID;
import org.dateline.manage.revision.LifecycleView;
import org.dateline.manage.revision.Versioned;

/**
 * A topic as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record TopicWorkingCopy(UUID id, long version, TopicContent content, LifecycleView lifecycle)
        implements Versioned {

    static TopicWorkingCopy of(Topic topic) {
        return new TopicWorkingCopy(topic.id(), topic.version(), topic.content(), LifecycleView.of(topic));
    }
}
