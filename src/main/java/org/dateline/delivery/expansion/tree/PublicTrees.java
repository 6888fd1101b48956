package org.dateline.delivery.expansion.tree;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.cache.Provenance;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.expansion.statement.Names;
import org.dateline.delivery.expansion.statement.Rows;
import org.dateline.delivery.expansion.statement.Sql;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.FilterValues;
import org.dateline.listing.Languages;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Aliases;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/** Reads whole trees of documents that have parents. */
@Singleton
public class PublicTrees {

    private static final int MOST = 2_000;

    private static final String ROOTS = """
            WITH RECURSIVE tree (id, parent) AS (
                SELECT d.id, NULL::uuid
                FROM delivery.document d
                WHERE d.kind = '%s'
            """;

    private static final String WITHOUT_PARENT = """
            AND NOT EXISTS (SELECT FROM delivery.reference r WHERE r.source = d.id AND r.relation = 'parent')
            """;

    private static final String BY_ID = """
            AND d.id = coalesce((SELECT a.survivor FROM delivery.alias a WHERE a.id = ? AND a.slug IS NOT NULL), ?)
            """;

    private static final String BY_SLUG = "AND d.id = " + Names.document("?", "?") + "\n";

    /** UNION and not UNION ALL, so that a circle, if there ever were one, has an end. */
    private static final String BRANCHES = """
                UNION
                SELECT r.source, r.target
                FROM tree
                JOIN delivery.reference r ON r.target = tree.id AND r.relation = 'parent'
            ), bounded AS (
                SELECT id, parent
                FROM tree
                LIMIT %s
            )
            SELECT bounded.parent, %s, d.card AS json
            FROM bounded
            JOIN delivery.document d ON d.id = bounded.id
            WHERE %s
            ORDER BY d.sort_key, d.id
            """.formatted(MOST + 1, Rows.COLUMNS, Rows.VISIBLE);

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;

    PublicTrees(DeliveryConnection delivery, Provenance provenance, Newsroom newsroom) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    /** The documents in the order of their names; refuses more than can be shown at once. */
    public PublicTree below(Kind kind, @Nullable String root, @Nullable Languages lang) {
        Sql sql = new Sql().add(ROOTS.formatted(kind.singular()));
        if (root == null) {
            sql.add(WITHOUT_PARENT);
        } else if (Names.ID.matcher(root).matches()) {
            sql.add(BY_ID, UUID.fromString(root), UUID.fromString(root));
        } else if (Names.SLUG.matcher(root).matches()) {
            String name = kind.singular();
            sql.add(BY_SLUG, name, root, name, root, name, root);
        } else {
            throw unknown(root);
        }
        List<Branch> branches = branches(sql.add(BRANCHES));
        if (branches.isEmpty() && root != null) {
            throw unknown(root);
        }
        if (branches.size() > MOST) {
            String detail = "has to name a narrower part of the tree, which may show " + MOST + " at most";
            throw ProblemType.INVALID_PARAMETER.because(
                    "The parameter root " + detail + ".", List.of(Violation.parameter("root", detail)));
        }
        Languages languages = Languages.or(lang, newsroom.language());
        References names = new References(List.of(), languages.codes(), FieldSelection.EVERYTHING);
        List<PublicRow> rows = branches.stream().map(Branch::row).toList();
        provenance.list(kind, rows, List.of(), null, newsroom.language());
        provenance.prints(names);
        return new PublicTree(branches, languages, names);
    }

    private List<Branch> branches(Sql sql) {
        List<Branch> branches = new ArrayList<>();
        Aliases aliases = new Aliases();
        delivery.ask(connection -> {
            sql.read(
                    connection,
                    row -> branches.add(new Branch(Rows.of(row, aliases), row.getObject("parent", UUID.class))));
            return branches;
        });
        return branches;
    }

    private static RuntimeException unknown(String root) {
        return new FilterValues("root", List.of()).unknown(root);
    }
}
