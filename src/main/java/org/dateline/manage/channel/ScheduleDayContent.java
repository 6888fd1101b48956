package org.dateline.manage.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;

/** What a channel broadcasts on a day, in any order. */
public record ScheduleDayContent(
        @NotNull @Size(max = ScheduleDayContent.MOST) List<@NotNull @Valid BroadcastContent> broadcasts) {

    /** Three minutes for each. */
    static final int MOST = 480;

    static final ScheduleDayContent EMPTY = new ScheduleDayContent(List.of());

    public ScheduleDayContent {
        // Absent is not empty: nobody clears a day by sending nothing.
        if (broadcasts != null) {
            broadcasts = Collections.unmodifiableList(broadcasts);
        }
    }
}
