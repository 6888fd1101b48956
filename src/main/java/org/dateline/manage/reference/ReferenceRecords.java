package org.dateline.manage.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What has been loaded, and what became of it. Each method needs a transaction. */
@ApplicationScoped
class ReferenceRecords {

    private static final String LOCK =
            "SELECT count(*) FROM pg_advisory_xact_lock(hashtext('editorial.reference_file'))";

    private static final String IS_LOADED = """
            SELECT EXISTS (SELECT FROM editorial.reference_file WHERE name = :name AND checksum = :checksum)
            """;

    private static final String IS_NEW_HERE = """
            SELECT NOT EXISTS (SELECT FROM editorial.reference_file WHERE name = :name)
                AND NOT EXISTS (
                    SELECT FROM editorial.document
                    WHERE id NOT IN (SELECT document FROM editorial.reference_document WHERE document IS NOT NULL)
                )
                AND NOT EXISTS (
                    SELECT FROM delivery.change
                    WHERE id NOT IN (SELECT document FROM editorial.reference_document WHERE document IS NOT NULL)
                        AND kind <> 'quote'
                )
            """;

    private static final String LOADED = """
            INSERT INTO editorial.reference_file (name, checksum, loaded_at)
            VALUES (:name, :checksum, clock_timestamp())
            ON CONFLICT (name, checksum) DO NOTHING
            """;

    private static final String ALL = """
            SELECT reference.id, reference.checksum, reference.document,
                coalesce(document.published_version IS NOT NULL, false) AS public,
                coalesce(reference.version = ALL (ARRAY[document.version, document.published_version]), false) AS untouched
            FROM editorial.reference_document reference
            LEFT JOIN editorial.document ON document.id = reference.document
            """;

    private static final String REMEMBER = """
            INSERT INTO editorial.reference_document (id, checksum, document, version)
            SELECT given.*
            FROM unnest(:ids, :checksums, :documents, :versions) AS given (id, checksum, document, version)
            ON CONFLICT (id) DO UPDATE
            SET checksum = excluded.checksum, document = excluded.document, version = excluded.version
            """;

    /**
     * What became of an entry.
     *
     * @param document null if it could not be loaded
     * @param version of the document as it was loaded; null if it is an editor's
     * @param isPublic whether readers see the document
     * @param isUntouched whether the document is still as it was loaded
     */
    record Outcome(
            UUID id,
            String checksum,
            Deed deed,
            @Nullable UUID document,
            @Nullable Long version,
            boolean isPublic,
            boolean isUntouched) {

        enum Deed {
            ENTERED,
            REPLACED,
            LEFT,
            REFUSED
        }

        static Outcome entered(ReferenceEntry entry, UUID document, long version) {
            return new Outcome(entry.id(), entry.checksum(), Deed.ENTERED, document, version, !entry.isDraft(), true);
        }

        static Outcome replaced(ReferenceEntry entry, UUID document, long version) {
            return new Outcome(entry.id(), entry.checksum(), Deed.REPLACED, document, version, !entry.isDraft(), true);
        }

        static Outcome left(ReferenceEntry entry, UUID document, boolean isPublic) {
            return new Outcome(entry.id(), entry.checksum(), Deed.LEFT, document, null, isPublic, false);
        }

        static Outcome refused(ReferenceEntry entry) {
            return new Outcome(entry.id(), entry.checksum(), Deed.REFUSED, null, null, false, false);
        }
    }

    private final Session session;

    ReferenceRecords(Session session) {
        this.session = session;
    }

    /** Instances that start at once take turns. */
    void lock() {
        session.createNativeQuery(LOCK, Long.class).getSingleResult();
    }

    boolean isLoaded(ReferenceFile file) {
        return session.createNativeQuery(IS_LOADED, Boolean.class)
                .setParameter("name", file.name())
                .setParameter("checksum", file.checksum())
                .getSingleResult();
    }

    /** Whether the database is empty but for what was loaded, and no file of this name is part of that. */
    boolean isNewHere(String name) {
        return session.createNativeQuery(IS_NEW_HERE, Boolean.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    void loaded(ReferenceFile file) {
        session.createNativeMutationQuery(LOADED)
                .setParameter("name", file.name())
                .setParameter("checksum", file.checksum())
                .executeUpdate();
    }

    /** Of all entries so far, by their ids. */
    Map<UUID, Outcome> outcomes() {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        for (Tuple row : session.createNativeQuery(ALL, Tuple.class).getResultList()) {
            Outcome outcome = new Outcome(
                    row.get("id", UUID.class),
                    row.get("checksum", String.class),
                    row.get("document", UUID.class) == null ? Outcome.Deed.REFUSED : Outcome.Deed.LEFT,
                    row.get("document", UUID.class),
                    null,
                    row.get("public", Boolean.class),
                    row.get("untouched", Boolean.class));
            outcomes.put(outcome.id(), outcome);
        }
        return outcomes;
    }

    void remember(List<Outcome> outcomes) {
        session.createNativeMutationQuery(REMEMBER)
                .setParameter("ids", column(outcomes, Outcome::id).toArray(UUID[]::new))
                .setParameter("checksums", column(outcomes, Outcome::checksum).toArray(String[]::new))
                .setParameter("documents", column(outcomes, Outcome::document).toArray(UUID[]::new))
                .setParameter("versions", column(outcomes, Outcome::version).toArray(Long[]::new))
                .executeUpdate();
    }

    private static <T> List<@Nullable T> column(List<Outcome> outcomes, Function<Outcome, @Nullable T> value) {
        return outcomes.stream().<@Nullable T>map(value).toList();
    }
}
