package org.dateline.manage.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a channel broadcasts on a day, in any order. */
public record ScheduleDayContent(
        @NotNull @Size(max = ScheduleDayContent.MOST) List<@NotNull @Valid BroadcastContent> broadcasts)
        implements SentSchedule {

    /** Three minutes for each. */
    static final int MOST = 480;

    public ScheduleDayContent {
        // Absent is not empty: nobody clears a day by sending nothing.
        if (broadcasts != null) {
            broadcasts = Collections.unmodifiableList(broadcasts);
        }
    }

    @Override
    public DayOffer on(ChannelDay day, @Nullable String channel) {
        return DayOffer.ofAll(broadcasts);
    }
}
