package org.dateline.manage.channel;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A programme as an XMLTV document has it. What its attributes mean is only asked of those that are taken: a document has
 * others, and what is wrong with those is nobody's business here.
 */
final class XmltvProgramme {

    private final int place;
    private final @Nullable String channel;
    private final @Nullable String start;
    private final @Nullable String stop;
    private final Map<String, String> titles = new LinkedHashMap<>(2);
    private final Map<String, String> descriptions = new LinkedHashMap<>(2);
    private boolean live;
    private boolean repeat;

    /** @param place among all programmes of the document */
    XmltvProgramme(int place, @Nullable String channel, @Nullable String start, @Nullable String stop) {
        this.place = place;
        this.channel = channel;
        this.start = start;
        this.stop = stop;
    }

    int place() {
        return place;
    }

    @Nullable
    String channel() {
        return channel;
    }

    /** Where a document has several channels, it may be of any. */
    String mustTellChannel() {
        if (channel == null) {
            throw XmltvFault.of(pointer(""), "has no channel, and there are several in the body");
        }
        return channel;
    }

    Instant starts() {
        if (start == null) {
            throw XmltvFault.of(pointer("/startDate"), "is missing: the programme has no start");
        }
        return time(start, "/startDate");
    }

    BroadcastContent broadcast(Instant starts) {
        return new BroadcastContent(
                new LocalizedText(titles),
                descriptions.isEmpty() ? null : new LocalizedText(descriptions),
                starts,
                stop == null ? null : time(stop, "/endDate"),
                live,
                repeat,
                null);
    }

    /** Of several texts in one language, the first is the usual one. */
    void addTitle(String language, String words) {
        titles.putIfAbsent(language, words);
    }

    void addDescription(String language, String words) {
        descriptions.putIfAbsent(language, words);
    }

    void markLive() {
        live = true;
    }

    void markRepeat() {
        repeat = true;
    }

    private Instant time(String text, String field) {
        Instant time = XmltvTime.parse(text);
        if (time == null) {
            throw XmltvFault.of(pointer(field), "must be a time such as 20260629171500 +0300");
        }
        return time;
    }

    private String pointer(String field) {
        return "/broadcasts/" + place + field;
    }
}
