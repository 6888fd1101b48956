package org.dateline.manage.reference;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.manage.reference.ReferenceRecords.Outcome;
import org.dateline.manage.reference.ReferenceRecords.Outcome.Deed;
import org.jboss.logging.Logger;

/** What is told of a file that is being loaded: a line at the end, and more only if it takes long. */
final class ReferenceProgress {

    private static final Logger LOG = Logger.getLogger(ReferenceLoader.class);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final ReferenceFile file;
    private final Map<Deed, Integer> deeds = new EnumMap<>(Deed.class);
    private final long start = System.nanoTime();
    private long lastTold = start;

    ReferenceProgress(ReferenceFile file) {
        this.file = file;
    }

    void add(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> deeds.merge(outcome.deed(), 1, Integer::sum));
    }

    int count(Deed deed) {
        return deeds.getOrDefault(deed, 0);
    }

    void tell() {
        if (System.nanoTime() - lastTold > SILENCE.toNanos()) {
            lastTold = System.nanoTime();
            int done = deeds.values().stream().mapToInt(Integer::intValue).sum();
            LOG.infof("Loading «%s»: %d documents so far", file.name(), done);
        }
    }

    void conclude() {
        LOG.infof(
                "Loaded «%s» in %d ms: %d documents entered, %d replaced, %d left as they are, %d refused",
                file.name(),
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                count(Deed.ENTERED),
                count(Deed.REPLACED),
                count(Deed.LEFT),
                count(Deed.REFUSED));
    }
}
