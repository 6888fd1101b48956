package org.dateline.manage.channel;

import java.util.UUID;
import org.dateline.manage.desk.LifecycleView;
import org.dateline.manage.desk.Versioned;

/**
 * A channel as its editors see it.
 *
 * @param content what editors type; exactly what a replacement takes
 */
public record ChannelWorkingCopy(UUID id, long version, ChannelContent content, LifecycleView lifecycle)
        implements Versioned {

    static ChannelWorkingCopy of(Channel channel, LifecycleView lifecycle) {
        return new ChannelWorkingCopy(channel.id(), channel.version(), channel.content(), lifecycle);
    }
}
