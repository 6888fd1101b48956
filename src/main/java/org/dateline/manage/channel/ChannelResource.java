package org.dateline.manage.channel;

import jakarta.ws.rs.Path;
import org.dateline.manage.desk.Desk;
import org.dateline.manage.desk.DocumentResource;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.published.Kind;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The working copies of channels. */
@Path("/manage/v1/channels")
@Tag(name = "channels")
@Extension(name = "x-smallrye-profile-management", value = "")
class ChannelResource extends DocumentResource<ChannelContent, Channel, ChannelWorkingCopy> {

    ChannelResource(Desk desk) {
        super(Kind.CHANNEL, Channel.class, desk);
    }

    @Override
    protected Channel blank() {
        return new Channel();
    }

    @Override
    protected ChannelWorkingCopy view(Channel channel, LifecycleView lifecycle) {
        return ChannelWorkingCopy.of(channel, lifecycle);
    }
}
