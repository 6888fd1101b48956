package org.dateline.manage.schedule;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What has failed and is left alone for a while, longer each time: nothing else has to wait for it. */
final class Setbacks {

    private static final long SHORTEST = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST = Duration.ofMinutes(1).toNanos();
    private static final int MAX_DOUBLINGS = 6;

    /**
     * How often it has failed in succession.
     *
     * @param until by the clock of {@link System#nanoTime}, which nobody sets
     */
    private record Setback(int failures, long until) {}

    private final Map<UUID, Setback> setbacks = new HashMap<>();

    /** Answers with how often it has failed in succession. */
    int add(UUID document) {
        Setback earlier = setbacks.get(document);
        int failures = earlier == null ? 1 : earlier.failures() + 1;
        long pause = Math.min(LONGEST, SHORTEST << Math.min(failures - 1, MAX_DOUBLINGS));
        setbacks.put(document, new Setback(failures, System.nanoTime() + pause));
        return failures;
    }

    void forget(UUID document) {
        setbacks.remove(document);
    }

    /** Those to be left alone now. */
    UUID[] passedOver() {
        long now = System.nanoTime();
        setbacks.values().removeIf(setback -> now - setback.until() > LONGEST);
        return setbacks.entrySet().stream()
                .filter(entry -> entry.getValue().until() - now > 0)
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
    }
}
