package org.dateline.manage.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a channel to broadcast on a day.
 *
 * @param broadcasts by their places in what was sent, which faults point at
 * @param following when the first one of a later day starts; null if what was sent does not tell
 */
record DayOffer(
        @Size(max = ScheduleDayContent.MOST) SortedMap<Integer, @NotNull @Valid BroadcastContent> broadcasts,

        @Nullable Instant following) {

    static DayOffer ofAll(List<BroadcastContent> broadcasts) {
        SortedMap<Integer, BroadcastContent> byPlace = new TreeMap<>();
        for (int place = 0; place < broadcasts.size(); place++) {
            byPlace.put(place, broadcasts.get(place));
        }
        return new DayOffer(byPlace, null);
    }
}
