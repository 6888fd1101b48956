package org.dateline.manage.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.published.Kind;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What is in the database under other ids than the files', and in their way. */
@ApplicationScoped
class ExistingDocuments {

    private static final String LIKE_THESE = """
            SELECT document.id, document.kind, document.slug, document.published_version IS NOT NULL AS public,
                coalesce(place.place_type, '') AS type,
                coalesce(place.iso_code, '') AS iso_code,
                coalesce(place.content ->> 'unM49', '') AS un_m49
            FROM editorial.document
            LEFT JOIN editorial.place ON place.id = document.id
            WHERE document.kind IN ('place', 'placeGroup')
                AND (document.slug = ANY (:slugs) OR place.iso_code = ANY (:isoCodes)
                    OR place.content ->> 'unM49' = ANY (:areaCodes))
                AND document.id NOT IN (
                    SELECT document FROM editorial.reference_document WHERE document IS NOT NULL
                )
            ORDER BY document.id
            """;

    private static final String SLUGS = """
            SELECT kind, slug, document
            FROM editorial.slug
            WHERE slug = ANY (:slugs)
            """;

    /** A document that an editor made, or an installation before there were files. */
    record Existing(UUID id, Kind kind, String slug, boolean isPublic, String type, String isoCode, String areaCode) {

        private boolean hasTheSlugOf(ReferenceEntry entry) {
            return kind == entry.kind() && slug.equals(entry.text("slug")) && type.equals(entry.text("type"));
        }
    }

    private record Taken(Kind kind, String slug, UUID document) {}

    /** Those that entries may be, and the slugs that are taken. */
    static final class Found {

        private final List<Existing> documents;
        private final Set<Taken> slugs;

        private Found(List<Existing> documents, Set<Taken> slugs) {
            this.documents = new ArrayList<>(documents);
            this.slugs = slugs;
        }

        /** The document that means the same as the entry, if there is one; it is there for no other entry then. */
        @Nullable
        Existing take(ReferenceEntry entry) {
            Existing same = sameAs(entry);
            if (same != null) {
                documents.remove(same);
            }
            return same;
        }

        private @Nullable Existing sameAs(ReferenceEntry entry) {
            return Stream.<Predicate<Existing>>of(
                            existing -> isCode(existing.isoCode(), entry.text("isoCode")),
                            existing -> isCode(existing.areaCode(), entry.text("unM49")),
                            existing -> existing.hasTheSlugOf(entry))
                    .flatMap(test -> documents.stream().filter(test))
                    .findFirst()
                    .orElse(null);
        }

        boolean isTakenFrom(ReferenceEntry entry, UUID document) {
            return slugs.stream()
                    .anyMatch(taken -> taken.kind() == entry.kind()
                            && taken.slug().equals(entry.text("slug"))
                            && !taken.document().equals(document));
        }

        private static boolean isCode(String code, String wanted) {
            return !wanted.isEmpty() && code.equals(wanted);
        }
    }

    private final Session session;

    ExistingDocuments(Session session) {
        this.session = session;
    }

    Found like(List<ReferenceEntry> entries) {
        List<Existing> documents = session
                .createNativeQuery(LIKE_THESE, Tuple.class)
                .setParameter("slugs", values(entries, "slug"))
                .setParameter("isoCodes", values(entries, "isoCode"))
                .setParameter("areaCodes", values(entries, "unM49"))
                .getResultList()
                .stream()
                .map(row -> new Existing(
                        row.get("id", UUID.class),
                        Kind.named(row.get("kind", String.class)),
                        row.get("slug", String.class),
                        row.get("public", Boolean.class),
                        row.get("type", String.class),
                        row.get("iso_code", String.class),
                        row.get("un_m49", String.class)))
                .toList();
        return new Found(documents, slugs(entries));
    }

    private Set<Taken> slugs(List<ReferenceEntry> entries) {
        Set<Taken> slugs = new HashSet<>();
        for (Tuple row : session.createNativeQuery(SLUGS, Tuple.class)
                .setParameter("slugs", values(entries, "slug"))
                .getResultList()) {
            slugs.add(new Taken(
                    Kind.named(row.get("kind", String.class)),
                    row.get("slug", String.class),
                    row.get("document", UUID.class)));
        }
        return slugs;
    }

    private static String[] values(List<ReferenceEntry> entries, String field) {
        return entries.stream()
                .map(entry -> entry.text(field))
                .filter(value -> !value.isEmpty())
                .toArray(String[]::new);
    }
}
