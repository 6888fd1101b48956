package org.dateline.manage.topic;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.MergeableResource;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of topics. */
@Path("/manage/v1/topics")
@Tag(name = "topics")
@Extension(name = "x-smallrye-profile-management", value = "")
class TopicResource extends MergeableResource<TopicContent, Topic, TopicWorkingCopy> {

    TopicResource(Desk desk) {
        super(Kind.TOPIC, Topic.class, desk);
    }

    @Override
    protected Topic blank() {
        return new Topic();
    }

    @Override
    protected TopicWorkingCopy view(Topic topic, LifecycleView lifecycle) {
        return TopicWorkingCopy.of(topic, lifecycle);
    }
}
