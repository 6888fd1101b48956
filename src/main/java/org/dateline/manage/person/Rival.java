package org.dateline.manage.person;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.dateline.published.PublicDocument;

/**
 * Who holds an office that has one holder at a time, as readers know it, at the time of somebody else's tenure.
 *
 * @param position that tenure's among the person's
 * @param since a day
 */
record Rival(int position, String name, String since) {

    /** At most one of each tenure, all of them in one statement; the person's own earlier tenures count. */
    private static final String RIVALS = """
            WITH tenure AS (
                SELECT office, CAST(days AS daterange) AS certain, acting, position
                FROM unnest(:offices, :days, :acting) WITH ORDINALITY AS given (office, days, acting, position)
            )
            SELECT tenure.position, rival.name, CAST(rival.since AS text) AS since
            FROM tenure
            CROSS JOIN LATERAL (
                SELECT holder.title AS name, lower(other.certain) AS since
                FROM delivery.tenure other
                JOIN editorial.document holder ON holder.id = other.person
                WHERE other.office = tenure.office
                    AND other.certain && tenure.certain
                    AND other.single_holder
                    AND NOT other.acting
                    AND other.person <> :person
                UNION ALL
                SELECT :name, lower(other.certain)
                FROM tenure other
                JOIN delivery.document office ON office.id = other.office
                WHERE other.office = tenure.office
                    AND other.certain && tenure.certain
                    AND CAST(office.document ->> 'singleHolder' AS boolean)
                    AND NOT other.acting
                    AND other.position < tenure.position
                ORDER BY since
                LIMIT 1
            ) AS rival
            WHERE NOT tenure.acting
            ORDER BY tenure.position
            """;

    static List<Rival> of(Person person) {
        List<PublicDocument.Tenure> tenures = person.publicTenures();
        if (tenures.isEmpty()) {
            return List.of();
        }
        return Panache.getSession()
                .createNativeQuery(RIVALS, Tuple.class)
                .setParameter(
                        "offices",
                        tenures.stream().map(PublicDocument.Tenure::office).toArray(UUID[]::new))
                .setParameter(
                        "days",
                        tenures.stream().map(PublicDocument.Tenure::certain).toArray(String[]::new))
                .setParameter(
                        "acting",
                        tenures.stream().map(PublicDocument.Tenure::acting).toArray(Boolean[]::new))
                .setParameter("person", person.id())
                .setParameter("name", person.title())
                .getResultList()
                .stream()
                .map(row -> new Rival(
                        Math.toIntExact(row.get("position", Long.class) - 1),
                        row.get("name", String.class),
                        row.get("since", String.class)))
                .toList();
    }

    String pointer() {
        return "/tenures/" + position;
    }

    String detail() {
        return "the office is held by " + name + " from " + since + ", which overlaps";
    }
}
