package org.dateline.manage.reference;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.manage.reference.ReferenceRecords.Outcome;
import org.dateline.problem.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Loads files in batches, each a transaction: whoever is killed goes on where the last commit was, and several instances
 * take turns.
 */
@ApplicationScoped
class ReferenceLoader {

    private static final Logger LOG = Logger.getLogger(ReferenceLoader.class);

    /** A batch holds the change counter's lock until its end, which editors of other instances wait for. */
    static final int BATCH = 50;

    private final ReferenceRecords records;
    private final ExistingDocuments existingDocuments;
    private final ReferenceDesk desk;

    ReferenceLoader(ReferenceRecords records, ExistingDocuments existingDocuments, ReferenceDesk desk) {
        this.records = records;
        this.existingDocuments = existingDocuments;
        this.desk = desk;
    }

    /** Whether the database is empty but for what was loaded, and no file of this name is part of that. */
    boolean isNewHere(String name) {
        return inTransaction(() -> records.isNewHere(name));
    }

    /** Nothing of a file keeps Dateline from starting: what can't be loaded is told to the log. */
    void load(ReferenceFile file) {
        try {
            if (!inTransaction(() -> records.isLoaded(file))) {
                ReferenceProgress progress = new ReferenceProgress(file);
                while (step(file, progress)) {
                    progress.tell();
                }
                progress.conclude();
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "The file «%s» is loaded in part only; the next start goes on with it", file.name());
        }
    }

    /** Loads the next batch; answers whether there was one. */
    boolean step(ReferenceFile file, ReferenceProgress progress) {
        try {
            List<Outcome> outcomes =
                    inTransaction(() -> batch(file, file.entries().values()));
            progress.add(outcomes);
            return !outcomes.isEmpty();
        } catch (RuntimeException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            progress.add(oneByOne(file));
            return true;
        }
    }

    /** Finds out which entry of the next batch it is that is refused. */
    private List<Outcome> oneByOne(ReferenceFile file) {
        return inTransaction(() -> pending(file.entries().values(), records.outcomes())).stream()
                .flatMap(entry -> alone(file, entry))
                .toList();
    }

    private Stream<Outcome> alone(ReferenceFile file, ReferenceEntry entry) {
        try {
            return inTransaction(() -> batch(file, List.of(entry))).stream();
        } catch (RuntimeException e) {
            if (!isRefusal(e)) {
                throw e;
            }
            LOG.warnf("The %s «%s» is not loaded: %s", entry.kind().noun(), entry.key(), reason(e));
            return inTransaction(() -> refuse(entry)).stream();
        }
    }

    private List<Outcome> batch(ReferenceFile file, Collection<ReferenceEntry> entries) {
        records.lock();
        Map<UUID, Outcome> outcomes = records.outcomes();
        List<ReferenceEntry> pending = pending(entries, outcomes);
        if (pending.isEmpty()) {
            if (entries.size() == file.entries().size()) {
                records.loaded(file);
            }
            return List.of();
        }
        ReferenceBatch batch = new ReferenceBatch(file, outcomes, existingDocuments.like(pending), desk);
        List<Outcome> added = pending.stream().map(batch::load).toList();
        records.remember(added);
        return added;
    }

    private List<Outcome> refuse(ReferenceEntry entry) {
        records.lock();
        Outcome before = records.outcomes().get(entry.id());
        Outcome after = before == null || before.document() == null
                ? Outcome.refused(entry)
                : Outcome.left(entry, before.document(), before.isPublic());
        records.remember(List.of(after));
        return List.of(after);
    }

    private static List<ReferenceEntry> pending(Collection<ReferenceEntry> entries, Map<UUID, Outcome> outcomes) {
        return entries.stream()
                .filter(entry -> {
                    Outcome outcome = outcomes.get(entry.id());
                    return outcome == null || !outcome.checksum().equals(entry.checksum());
                })
                .limit(BATCH)
                .toList();
    }

    /** Whether the content is at fault, and not the circumstances, which may be better at the next start. */
    private static boolean isRefusal(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof Problem
                        || cause instanceof ConstraintViolationException
                        || cause instanceof SQLException refused && isAboutData(refused.getSQLState()));
    }

    private static boolean isAboutData(@Nullable String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    private static String reason(Throwable e) {
        return causes(e)
                .filter(Problem.class::isInstance)
                .map(Problem.class::cast)
                .map(problem -> problem.detail() + " " + problem.violations())
                .findFirst()
                .orElseGet(() ->
                        causes(e).reduce((outer, inner) -> inner).orElse(e).getMessage());
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause);
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
