package org.dateline.manage.topic;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * A topic as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record TopicWorkingCopy(UUID id, long version, TopicContent content, LifecycleView lifecycle)
        implements Versioned {

    static TopicWorkingCopy of(Topic topic, LifecycleView lifecycle) {
        return new TopicWorkingCopy(topic.id(), topic.version(), topic.content(), lifecycle);
    }
}
