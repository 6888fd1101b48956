package org.dateline.manage.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/** All that an XMLTV document has: the programmes of a channel or of several, of any days. */
record XmltvListing(List<XmltvProgramme> programmes) implements SentSchedule {

    private static final int MOST_NAMED = 10;
    private static final int LONGEST_NAME = 60;

    /** Those of other days tell when the last one of this day ends. */
    @Override
    public DayOffer on(ChannelDay day, @Nullable String channel) {
        if (programmes.isEmpty()) {
            throw XmltvFault.of("", "has no programme; a day on which nothing is on is sent as JSON");
        }
        SortedMap<Integer, BroadcastContent> broadcasts = new TreeMap<>();
        TreeSet<Instant> others = new TreeSet<>();
        for (XmltvProgramme programme : of(channel)) {
            Instant start = programme.starts();
            if (day.has(start)) {
                broadcasts.put(programme.place(), programme.broadcast(start));
            } else {
                others.add(start);
            }
        }
        if (broadcasts.isEmpty()) {
            throw otherDays(day, others);
        }
        return new DayOffer(broadcasts, others.ceiling(day.until()));
    }

    private List<XmltvProgramme> of(@Nullable String channel) {
        Set<String> channels = programmes.stream()
                .map(XmltvProgramme::channel)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        if (channel != null && !channels.contains(channel)) {
            throw undecided("must be a channel that the body has programmes of: ", channels);
        }
        if (channels.size() < 2) {
            return programmes;
        }
        if (channel == null) {
            throw undecided("is missing, and the body has programmes of several channels: ", channels);
        }
        return programmes.stream()
                .filter(programme -> channel.equals(programme.mustTellChannel()))
                .toList();
    }

    private static Problem undecided(String fault, Set<String> channels) {
        String named = channels.stream()
                .limit(MOST_NAMED)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .collect(Collectors.joining(", "));
        String all = channels.isEmpty() ? "it names none" : named;
        String detail = fault + (channels.size() > MOST_NAMED ? all + ", … (" + channels.size() + " in all)" : all);
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter channel " + detail + ".", List.of(Violation.parameter("channel", detail)));
    }

    private static Problem otherDays(ChannelDay day, TreeSet<Instant> starts) {
        LocalDate first = LocalDate.ofInstant(starts.first(), day.zone());
        LocalDate last = LocalDate.ofInstant(starts.last(), day.zone());
        return XmltvFault.of(
                "",
                "has no programme of the channel that starts on %s; those that it has start between %s and %s"
                        .formatted(day, first, last));
    }
}
