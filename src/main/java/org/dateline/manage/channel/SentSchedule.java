package org.dateline.manage.channel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.jspecify.annotations.Nullable;

/** What somebody sends to be the schedule of a day: as JSON that day, as XMLTV a document that has it, among others. */
@JsonDeserialize(as = ScheduleDayContent.class)
sealed interface SentSchedule permits ScheduleDayContent, XmltvListing {

    /**
     * What of it is the day's.
     *
     * @param channel which of those in it is meant; null if nobody says. JSON is of one channel
     */
    DayOffer on(ChannelDay day, @Nullable String channel);
}
