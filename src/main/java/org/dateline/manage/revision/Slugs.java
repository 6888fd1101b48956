package org.dateline.manage.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.kernel.Slug;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who has which slug. One that was ever public stays its document's; others are free again once they are given up. */
@ApplicationScoped
class Slugs {

    private static final String RESERVE = """
            INSERT INTO editorial.slug (kind, slug, document)
            VALUES (:kind, :slug, :document)
            ON CONFLICT (kind, slug) DO NOTHING
            """;

    private static final String OWNER = """
            SELECT document
            FROM editorial.slug
            WHERE kind = :kind AND slug = :slug
            """;

    private static final String TAKEN = """
            SELECT slug
            FROM editorial.slug
            WHERE kind = :kind AND starts_with(slug, :start)
            """;

    private static final String GIVE_UP = """
            DELETE FROM editorial.slug
            WHERE kind = :kind AND slug = :slug AND document = :document AND NOT was_public
            """;

    private static final String GIVE_UP_ALL = """
            DELETE FROM editorial.slug
            WHERE document = :document AND NOT was_public
            """;

    private static final String KEEP = """
            UPDATE editorial.slug
            SET was_public = true
            WHERE kind = :kind AND slug = :slug AND NOT was_public
            """;

    private final Session session;

    Slugs(Session session) {
        this.session = session;
    }

    /** Gives the document the slug that its editor wants, or, if it has none yet, one made of its title. */
    void assign(Document<?> document, @Nullable String wanted, String title) {
        if (wanted != null && !wanted.equals(document.slug())) {
            exchange(document, wanted);
        } else if (!document.hasSlug()) {
            document.slug(free(document, Slug.of(title)));
        }
    }

    /** What is public under its slug keeps it for ever. */
    void keep(Document<?> document) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("kind", document.kind().singular())
                .setParameter("slug", document.slug())
                .executeUpdate();
    }

    /** Frees the slugs of a document that is no more, as far as readers never saw it under them. */
    void giveUpAll(Document<?> document) {
        session.createNativeMutationQuery(GIVE_UP_ALL)
                .setParameter("document", document.id())
                .executeUpdate();
    }

    private void exchange(Document<?> document, String wanted) {
        if (!reserve(document, wanted) && !document.id().equals(owner(document, wanted))) {
            throw ProblemType.SLUG_TAKEN.because(
                    "Another " + document.kind().noun() + " has, or had, the slug " + wanted + ".",
                    List.of(new Violation("/slug", "is taken")));
        }
        if (document.hasSlug()) {
            session.createNativeMutationQuery(GIVE_UP)
                    .setParameter("kind", document.kind().singular())
                    .setParameter("slug", document.slug())
                    .setParameter("document", document.id())
                    .executeUpdate();
        }
        document.slug(wanted);
    }

    private String free(Document<?> document, String base) {
        if (reserve(document, base)) {
            return base;
        }
        Set<String> taken = taken(document, base);
        int number = 2;
        while (true) {
            String candidate = Slug.numbered(base, number++);
            if (!taken.contains(candidate) && reserve(document, candidate)) {
                return candidate;
            }
        }
    }

    private boolean reserve(Document<?> document, String slug) {
        return session.createNativeMutationQuery(RESERVE)
                        .setParameter("kind", document.kind().singular())
                        .setParameter("slug", slug)
                        .setParameter("document", document.id())
                        .executeUpdate()
                == 1;
    }

    private UUID owner(Document<?> document, String slug) {
        return session.createNativeQuery(OWNER, UUID.class)
                .setParameter("kind", document.kind().singular())
                .setParameter("slug", slug)
                .getSingleResult();
    }

    /** Numbered slugs may have lost the end of the base, so the search starts with what they all share. */
    private Set<String> taken(Document<?> document, String base) {
        String start = base.substring(0, Math.min(base.length(), Slug.MAX_LENGTH - 12));
        return new HashSet<>(session.createNativeQuery(TAKEN, String.class)
                .setParameter("kind", document.kind().singular())
                .setParameter("start", start)
                .getResultList());
    }
}
