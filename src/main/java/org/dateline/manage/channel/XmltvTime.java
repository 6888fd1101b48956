package org.dateline.manage.channel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as XMLTV writes them: {@code 20260629171500 +0300}, in UTC without an offset. What is left out at the end is at its
 * beginning: {@code 2026062917} is five o'clock sharp. A month or a year alone is no time at which anything could start.
 */
final class XmltvTime {

    private static final Pattern TIME =
            Pattern.compile("([0-9]{8}(?:[0-9]{2}){0,3})(?: ?([+-][0-9]{2}:?[0-9]{2}|[A-Za-z]{1,5}))?");

    private static final String MIDNIGHT = "000000";

    private static final int DIGITS = 14;

    /** Abbreviations that mean one thing to broadcasters, {@code BST} being what the format's authors say that it is. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("UT", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("WEST", ZoneOffset.ofHours(1)),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MET", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MEST", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("MSK", ZoneOffset.ofHours(3)));

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private XmltvTime() {}

    /** Null if it is none; abbreviations of zones that mean several make it none. */
    static @Nullable Instant parse(String text) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            ZoneOffset offset = offset(matcher.group(2));
            String digits = (matcher.group(1) + MIDNIGHT).substring(0, DIGITS);
            LocalDateTime time = LocalDateTime.parse(digits, FORMAT);
            return offset == null || time.getYear() < 1 || time.getYear() > 9998 ? null : time.toInstant(offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        return zone.startsWith("+") || zone.startsWith("-")
                ? ZoneOffset.of(zone)
                : ZONES.get(zone.toUpperCase(Locale.ROOT));
    }
}
