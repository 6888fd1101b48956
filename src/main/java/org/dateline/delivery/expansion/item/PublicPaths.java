package org.dateline.delivery.expansion.item;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.cache.Provenance;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.problem.ProblemType;
import org.dateline.published.Aliases;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.section.SectionPath;
import org.jspecify.annotations.Nullable;

/** Finds what a path leads to, or led to: the change log remembers every path that something public had. */
@Singleton
public class PublicPaths {

    /** One row if there ever was anything: the public document, or when it went. */
    private static final String FIND = """
            WITH found AS (
                SELECT coalesce(
                    (SELECT d.id FROM delivery.document d WHERE %1$s),
                    (SELECT c.id FROM delivery.change c WHERE %2$s ORDER BY c.number DESC LIMIT 1)) AS id
            )
            SELECT d.expires <= now() AS expired, gone.at AS gone_at, %3$s, '{}' AS json
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
            """;

    private static final String BY_PATH = FIND.formatted("d.path = ?", "c.path = ?", Rows.COLUMNS);

    private static final String BY_SECTION =
            FIND.formatted("d.kind = 'section' AND d.slug = ?", "c.kind = 'section' AND c.slug = ?", Rows.COLUMNS);

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;

    PublicPaths(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    /**
     * Where a path leads.
     *
     * @param language that the page is in, if it is in one
     * @param path that it has today
     */
    public record Destination(PublicRow row, @Nullable String language, String path) {}

    /** The document that has the path; the address with another path if it has another one now. */
    public PublicRow findNow(String address, Kind kind, String path) {
        Destination found = found(path);
        if (found.row.kind() != kind) {
            throw ProblemType.NOT_FOUND.because("What is under this path is no " + kind.noun() + ".");
        }
        if (!path.equals(found.path)) {
            throw Missing.moved(address + URLEncoder.encode(found.path, UTF_8));
        }
        return found.row;
    }

    /** The document that has the path, or else the one that had it last, under whatever path it has now. */
    public Destination find(String path) {
        Destination found = found(path);
        provenance.item(found.row, List.of(), newsroom.language());
        return found;
    }

    private Destination found(String path) {
        SectionPath section = SectionPath.parse(path);
        if (section == null) {
            PublicRow row = found(BY_PATH, path);
            return new Destination(row, row.language(), Objects.requireNonNull(row.path()));
        }
        PublicRow row = found(BY_SECTION, section.slug());
        String today = new SectionPath(section.language(), row.slug()).toString();
        return new Destination(row, section.language(), today);
    }

    private PublicRow found(String statement, String name) {
        List<PublicRow> found = new ArrayList<>(1);
        delivery.ask(connection -> {
            new Sql().add(statement, name, name).read(connection, row -> {
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
