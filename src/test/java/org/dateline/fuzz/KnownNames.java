package org.dateline.fuzz;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.published.Informer;
import org.dateline.published.Kind;
import org.dateline.published.Subject;

/**
 * Ids, slugs and paths in a database, of what readers see or saw and of what they never did.
 *
 * @param shown by the plural of their kind
 * @param hidden by the plural of their kind; under the empty one, those of anything else that has an id
 */
record KnownNames(
        Map<String, List<String>> shown,
        Map<String, List<String>> hidden,
        List<String> shownPaths,
        List<String> hiddenPaths) {

    private static final String SHOWN = """
            SELECT kind, id::text, slug
            FROM (
                SELECT kind, id, slug, number, row_number() OVER (PARTITION BY kind, operation ORDER BY number DESC) AS nth
                FROM delivery.change
            ) newest
            WHERE nth <= 5
            ORDER BY number DESC
            """;

    private static final String HIDDEN = """
            SELECT kind, id::text, slug
            FROM editorial.document
            WHERE id NOT IN (SELECT id FROM delivery.change)
            UNION
            SELECT kind, NULL, slug
            FROM editorial.slug
            WHERE NOT was_public AND slug NOT IN (SELECT slug FROM delivery.change WHERE slug IS NOT NULL)
            UNION
            SELECT 'quote', id::text, NULL
            FROM editorial.quote
            WHERE id NOT IN (SELECT id FROM delivery.change)
            ORDER BY 1, 2, 3
            """;

    private static final String OTHERS = """
            SELECT '', id::text, NULL
            FROM editorial.account
            UNION
            SELECT '', id::text, prefix
            FROM editorial.access_token
            UNION
            SELECT '', subject::text, NULL
            FROM editorial.audit_entry
            WHERE subject NOT IN (SELECT id FROM delivery.change)
                AND subject NOT IN (SELECT id FROM editorial.document)
            UNION
            SELECT '', translation_group::text, NULL
            FROM editorial.article
            WHERE translation_group NOT IN (SELECT id FROM delivery.change)
            ORDER BY 2
            """;

    private static final String SHOWN_PATHS = """
            SELECT path, NULL, NULL
            FROM delivery.change
            WHERE path IS NOT NULL
            GROUP BY path
            ORDER BY max(number) DESC
            LIMIT 30
            """;

    /** Where drafts would be, and where stories would be if they were published as they are now. */
    private static final String HIDDEN_PATHS = """
            SELECT DISTINCT '/' || article.language || '/' || section.slug || '/' || story.slug, NULL, NULL
            FROM editorial.article
            JOIN editorial.slug story ON story.document = article.id
            JOIN editorial.slug section ON section.document = (article.content ->> 'section')::uuid
            WHERE '/' || article.language || '/' || section.slug || '/' || story.slug
                NOT IN (SELECT path FROM delivery.change WHERE path IS NOT NULL)
            ORDER BY 1
            LIMIT 60
            """;

    static KnownNames in(Connection connection) throws SQLException {
        Map<String, List<String>> hidden = names(connection, HIDDEN);
        hidden.putAll(names(connection, OTHERS));
        return new KnownNames(
                names(connection, SHOWN), hidden, paths(connection, SHOWN_PATHS), paths(connection, HIDDEN_PATHS));
    }

    List<String> shown(String collection) {
        return shown.getOrDefault(collection, List.of());
    }

    List<String> hidden(String collection) {
        return hidden.getOrDefault(collection, List.of());
    }

    List<String> allHidden() {
        return hidden.values().stream().flatMap(List::stream).toList();
    }

    List<String> allPaths() {
        return Stream.concat(shownPaths.stream(), hiddenPaths.stream()).toList();
    }

    private static Map<String, List<String>> names(Connection connection, String sql) throws SQLException {
        Map<String, List<String>> names = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String kind = row.getString(1);
                List<String> ofKind = names.computeIfAbsent(plural(kind), any -> new ArrayList<>());
                for (String name : new String[] {row.getString(2), row.getString(3)}) {
                    if (name != null && !ofKind.contains(name)) {
                        ofKind.add(name);
                    }
                }
            }
        }
        return names;
    }

    /** Of what has a kind of its own, and of informers, which are known by what they are about. */
    private static String plural(String kind) {
        return Stream.<Subject>concat(Arrays.stream(Kind.values()), Arrays.stream(Informer.values()))
                .filter(subject -> subject.singular().equals(kind))
                .map(Subject::plural)
                .findFirst()
                .orElse("");
    }

    private static List<String> paths(Connection connection, String sql) throws SQLException {
        List<String> paths = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                paths.add(row.getString(1));
            }
        }
        return paths;
    }
}
