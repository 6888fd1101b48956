package org.dateline.manage.channel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as XMLTV writes them: {@code 20260629171500 +0300}, seconds being optional, and in UTC without an offset. */
final class XmltvTime {

    private static final Pattern TIME = Pattern.compile("([0-9]{12})([0-9]{2})?(?: ?([+-][0-9]{4}|[A-Za-z]{1,5}))?");

    private static final Set<String> UTC = Set.of("UTC", "GMT", "Z");

    private static final DateTimeFormatter DIGITS =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private XmltvTime() {}

    /** Null if it is none; other abbreviations of zones mean several, so they are none. */
    static @Nullable Instant parse(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        String seconds = matcher.group(2);
        String zone = matcher.group(3);
        boolean isUtc = zone == null || UTC.contains(zone.toUpperCase(Locale.ROOT));
        if (!isUtc && !zone.matches("[+-].*")) {
            return null;
        }
        try {
            ZoneOffset offset = isUtc ? ZoneOffset.UTC : ZoneOffset.of(zone);
            LocalDateTime time = LocalDateTime.parse(matcher.group(1) + (seconds == null ? "00" : seconds), DIGITS);
            return time.getYear() < 1 || time.getYear() > 9998 ? null : time.toInstant(offset);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
