package org.dateline.manage.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dateline.kernel.Slug;
import org.dateline.published.StoredJson;
import org.dateline.published.place.PublicPlace;
import org.hibernate.Session;

/** Public places, by their slugs and ids and by those of what was merged into them. Each method needs a transaction. */
@ApplicationScoped
class Spots {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern SLUG = Pattern.compile(Slug.PATTERN);

    private static final String NAMED = """
            SELECT place.id, place.slug, CAST(place.document AS text) AS document
            FROM delivery.document place
            WHERE place.kind = 'place'
                AND (place.expires IS NULL OR place.expires > statement_timestamp())
                AND place.id = coalesce(
                    (SELECT survivor FROM delivery.alias WHERE id = CAST(:id AS uuid) AND slug IS NOT NULL),
                    CAST(:id AS uuid),
                    (SELECT named.id FROM delivery.document named WHERE named.kind = 'place' AND named.slug = :slug),
                    (SELECT survivor FROM delivery.alias WHERE kind = 'place' AND slug = :slug))
            """;

    /** A public place that perhaps nobody knows the position of. */
    record Named(UUID id, String slug, PublicPlace place) {

        Optional<Spot> spot() {
            return Optional.ofNullable(place.coordinates()).map(coordinates -> new Spot(id, slug, coordinates));
        }
    }

    private final Session session;

    Spots(Session session) {
        this.session = session;
    }

    /** Empty if there is no such place, or none that is public. */
    Optional<Named> named(String slugOrId) {
        boolean isId = ID.matcher(slugOrId).matches();
        if (!isId && !SLUG.matcher(slugOrId).matches()) {
            return Optional.empty();
        }
        List<Tuple> found = session.createNativeQuery(NAMED, Tuple.class)
                .setParameter("id", isId ? UUID.fromString(slugOrId) : null, UUID.class)
                .setParameter("slug", isId ? null : slugOrId, String.class)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Named(
                        row.get("id", UUID.class),
                        row.get("slug", String.class),
                        StoredJson.read(row.get("document", String.class), PublicPlace.class)));
    }
}
