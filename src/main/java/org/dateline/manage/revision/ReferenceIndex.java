package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.access.Caller;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who refers to what among the working copies; kept on every save. */
@ApplicationScoped
class ReferenceIndex {

    private static final String PARENT = "/parent";

    private static final String TARGETS = """
            SELECT id, kind, trashed_at IS NOT NULL AS trashed
            FROM editorial.document
            WHERE id = ANY (:ids)
            """;

    private static final String REFERRED_TO = """
            SELECT DISTINCT target
            FROM editorial.reference
            WHERE source = :source
            """;

    private static final String FORGET = """
            DELETE FROM editorial.reference
            WHERE source = :source
            """;

    private static final String REMEMBER = """
            INSERT INTO editorial.reference (source, pointer, target, target_kind, soft)
            SELECT :source, given.*
            FROM unnest(:pointers, :targets, :kinds, :softs) AS given (pointer, target, kind, soft)
            """;

    private static final String OUT_OF_SIGHT = """
            SELECT
                reference.pointer,
                reference.soft,
                document.id,
                document.kind,
                CASE WHEN known THEN document.title END AS title,
                known AND document.trashed_at IS NOT NULL AS trashed
            FROM editorial.reference
            JOIN editorial.document named ON named.id = reference.target
            JOIN editorial.document ON document.id = coalesce(named.merged_into, named.id)
            CROSS JOIN LATERAL (
                SELECT :everything
                    OR document.kind <> 'article'
                    OR coalesce(:caller IN (document.created_by, document.assignee), false)
            ) AS visible (known)
            WHERE reference.source = :source AND document.published_version IS NULL
            ORDER BY reference.pointer
            """;

    private static final String LOCK_TREES =
            "SELECT count(*) FROM pg_advisory_xact_lock(hashtext('editorial.reference/parent'))";

    private static final String IS_ANCESTOR = """
            WITH RECURSIVE up (id) AS (
                SELECT coalesce(merged_into, id)
                FROM editorial.document
                WHERE id = :start
                UNION
                SELECT coalesce(parent.merged_into, parent.id)
                FROM up
                JOIN editorial.reference ON reference.source = up.id AND reference.pointer = '/parent'
                JOIN editorial.document parent ON parent.id = reference.target
            )
            SELECT EXISTS (SELECT FROM up WHERE id = :id)
            """;

    private record Target(UUID id, Kind kind, boolean trashed) {}

    /**
     * A reference to something that readers cannot see, or whose survivor they cannot.
     *
     * @param title null if the caller may not know of it
     */
    record OutOfSight(
            String pointer,
            boolean soft,
            UUID id,
            Kind kind,
            @Nullable String title,
            boolean trashed) {

        /** It in a sentence. */
        String subject() {
            return "the " + kind.noun() + (title == null ? "" : " «" + title + "»");
        }
    }

    private final Session session;
    private final Caller caller;

    ReferenceIndex(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    /** Replaces what the document refers to; refuses what does not exist, is of another kind or is in the trash. */
    void replace(Document<?> document, List<ContentReference> references) {
        requireTargets(document, references);
        requireNoCircle(document, references);
        session.createNativeMutationQuery(FORGET)
                .setParameter("source", document.id())
                .executeUpdate();
        if (!references.isEmpty()) {
            remember(document, references);
        }
    }

    List<OutOfSight> outOfSight(Document<?> document) {
        return session
                .createNativeQuery(OUT_OF_SIGHT, Tuple.class)
                .setParameter("source", document.id())
                .setParameter("everything", caller.seesEveryStory())
                .setParameter("caller", caller.actor().id())
                .getResultList()
                .stream()
                .map(row -> new OutOfSight(
                        row.get("pointer", String.class),
                        row.get("soft", Boolean.class),
                        row.get("id", UUID.class),
                        Kind.named(row.get("kind", String.class)),
                        row.get("title", String.class),
                        row.get("trashed", Boolean.class)))
                .toList();
    }

    /** What went into the trash after it was referred to does not keep anybody from saving something else. */
    private void requireTargets(Document<?> document, List<ContentReference> references) {
        Map<UUID, Target> targets = targets(references);
        boolean someTrashed = targets.values().stream().anyMatch(Target::trashed);
        Set<UUID> before = someTrashed ? referredTo(document) : Set.of();
        List<Violation> violations = new ArrayList<>();
        for (ContentReference reference : references) {
            Target target = targets.get(reference.target());
            String kind = reference.kind().noun();
            if (target == null || target.kind() != reference.kind()) {
                violations.add(new Violation(reference.pointer(), "is not the id of any " + kind));
            } else if (target.trashed() && !before.contains(target.id())) {
                violations.add(new Violation(reference.pointer(), "the " + kind + " is in the trash"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemType.INVALID_CONTENT.because("The content refers to what is not there.", violations);
        }
    }

    private Set<UUID> referredTo(Document<?> document) {
        return new HashSet<>(session.createNativeQuery(REFERRED_TO, UUID.class)
                .setParameter("source", document.id())
                .getResultList());
    }

    private Map<UUID, Target> targets(List<ContentReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        UUID[] ids =
                references.stream().map(ContentReference::target).distinct().toArray(UUID[]::new);
        return session.createNativeQuery(TARGETS, Tuple.class).setParameter("ids", ids).getResultList().stream()
                .map(row -> new Target(
                        row.get("id", UUID.class),
                        Kind.named(row.get("kind", String.class)),
                        row.get("trashed", Boolean.class)))
                .collect(Collectors.toMap(Target::id, Function.identity()));
    }

    /** Two moves at once could close a circle that neither sees, so moves wait for each other. */
    private void requireNoCircle(Document<?> document, List<ContentReference> references) {
        for (ContentReference reference : references) {
            if (reference.pointer().equals(PARENT)) {
                session.createNativeQuery(LOCK_TREES, Long.class).getSingleResult();
                if (isAncestor(document.id(), reference.target())) {
                    throw ProblemType.INVALID_CONTENT.because(
                            "The parent would be its own descendant.",
                            List.of(new Violation(PARENT, "is the document itself or below it")));
                }
            }
        }
    }

    /** Refuses to merge what would then be below itself. */
    void mustNotBeBelow(Document<?> survivor, Document<?> loser) {
        session.createNativeQuery(LOCK_TREES, Long.class).getSingleResult();
        if (isAncestor(loser.id(), survivor.id())) {
            throw ProblemType.INVALID_CONTENT.because(
                    "What is below something cannot take its place.",
                    List.of(new Violation("/into", "is below what is to be merged into it")));
        }
    }

    private boolean isAncestor(UUID id, UUID start) {
        return session.createNativeQuery(IS_ANCESTOR, Boolean.class)
                .setParameter("start", start)
                .setParameter("id", id)
                .getSingleResult();
    }

    private void remember(Document<?> document, List<ContentReference> references) {
        session.createNativeMutationQuery(REMEMBER)
                .setParameter("source", document.id())
                .setParameter(
                        "pointers",
                        references.stream().map(ContentReference::pointer).toArray(String[]::new))
                .setParameter(
                        "targets",
                        references.stream().map(ContentReference::target).toArray(UUID[]::new))
                .setParameter(
                        "kinds",
                        references.stream()
                                .map(reference -> reference.kind().singular())
                                .toArray(String[]::new))
                .setParameter(
                        "softs", references.stream().map(ContentReference::soft).toArray(Boolean[]::new))
                .executeUpdate();
    }
}
