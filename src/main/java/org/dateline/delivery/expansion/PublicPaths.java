package org.dateline.delivery.expansion;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.cache.Provenance;
import org.dateline.problem.ProblemType;
import org.dateline.published.Aliases;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;

/** Finds what a path leads to, or led to: the change log remembers every path that something public had. */
@Singleton
public class PublicPaths {

    /** One row if there ever was anything: the public document, or when it went. */
    private static final String FIND = """
            WITH found AS (
                SELECT coalesce(
                    (SELECT d.id FROM delivery.document d WHERE d.path = ?),
                    (SELECT c.id FROM delivery.change c WHERE c.path = ? ORDER BY c.number DESC LIMIT 1)) AS id
            )
            SELECT d.expires <= now() AS expired, gone.at AS gone_at, %s, '{}' AS json
            FROM found
            LEFT JOIN delivery.document d ON d.id = found.id
            LEFT JOIN LATERAL (
                SELECT c.at
                FROM delivery.change c
                WHERE c.id = found.id AND d.id IS NULL
                ORDER BY c.number DESC
                LIMIT 1
            ) gone ON true
            WHERE found.id IS NOT NULL
            """.formatted(Rows.COLUMNS);

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;

    PublicPaths(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    /** The document that has the path; the address with another path if it has another one now. */
    public PublicRow findNow(String address, String path) {
        PublicRow found = found(path);
        if (!path.equals(found.path())) {
            throw Missing.moved(address + URLEncoder.encode(Objects.requireNonNull(found.path()), UTF_8));
        }
        return found;
    }

    /** The document that has the path, or else the one that had it last, under whatever path it has now. */
    public PublicRow find(String path) {
        PublicRow found = found(path);
        provenance.item(found, List.of(), newsroom.language());
        return found;
    }

    private PublicRow found(String path) {
        List<PublicRow> found = new ArrayList<>(1);
        delivery.ask(connection -> {
            new Sql().add(FIND, path, path).read(connection, row -> {
                OffsetDateTime goneAt = row.getObject("gone_at", OffsetDateTime.class);
                if (goneAt != null) {
                    throw Missing.gone(goneAt.toInstant());
                }
                PublicRow read = Rows.of(row, new Aliases());
                if (row.getBoolean("expired")) {
                    throw Missing.gone(Objects.requireNonNull(read.expires()));
                }
                found.add(read);
            });
            return found;
        });
        if (found.isEmpty()) {
            throw ProblemType.NOT_FOUND.because("Nothing was ever public under this path.");
        }
        return found.get(0);
    }
}
