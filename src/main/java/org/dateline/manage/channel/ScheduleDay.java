package org.dateline.manage.channel;

import java.time.LocalDate;
import java.util.UUID;
import org.dateline.manage.desk.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a channel broadcasts on a day.
 *
 * @param id of the channel
 * @param version of this day's schedule; 0 for a day that nobody has planned yet
 * @param timeZone in which the day begins and ends
 * @param content exactly what a replacement takes, in the order of time
 */
public record ScheduleDay(
        @Schema(description = "That of the channel.") UUID id,

        @Schema(description = "Of this day's schedule; 0 for a day that nobody has planned yet.", minimum = "0")
        long version,

        LocalDate date,

        @Schema(description = "In which the day begins and ends.")
        String timeZone,

        ScheduleDayContent content,

        @Schema(description = "The number of the change that this request made for readers; absent if it made none.")
        @Nullable
        Long changeNumber)
        implements Versioned {}
