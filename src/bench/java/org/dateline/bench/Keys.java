package org.dateline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of the generated data requests are about. */
final class Keys {

    private static final String ARTICLE = """
            SELECT id, slug, path
            FROM delivery.document
            WHERE has_quotes AND expires IS NULL
            ORDER BY date_published DESC, id DESC
            LIMIT 1 OFFSET 1000
            """;

    private static final String QUOTE = """
            SELECT id
            FROM delivery.document
            WHERE owner = '%s'
            ORDER BY id
            LIMIT 1
            """;

    private final Map<String, String> keys = new TreeMap<>();

    private Keys() {}

    static Map<String, String> of(Size size, Connection connection) throws SQLException {
        Keys all = new Keys();
        all.world(new World(size, Vocabulary.read()));
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(ARTICLE)) {
                row.next();
                all.keys.put("article.id", row.getString("id"));
                all.keys.put("article.slug", row.getString("slug"));
                all.keys.put("article.path", row.getString("path"));
            }
            try (ResultSet row = statement.executeQuery(QUOTE.formatted(all.keys.get("article.id")))) {
                row.next();
                all.keys.put("quote.id", row.getString("id"));
            }
        }
        return all.keys;
    }

    private void world(World world) {
        name("section.large", world.sections().get(0));
        name("section.parent", world.sections().get(3));
        name("section", world.sections().get(0));
        List<Entry> places = world.geography().tagged();
        name("place.often", places.get(0));
        name("place.seldom", places.get(places.size() / 2));
        name("place.country", world.geography().countries().get(0));
        name("place.world", world.geography().top());
        name("place", places.get(0));
        name("place.member", world.geography().countries().get(0));
        name("group", world.geography().groups().get(7));
        Society society = world.society();
        name("person.often", society.people().get(0));
        name("person.seldom", society.people().get(society.people().size() / 2));
        name("person", society.people().get(0));
        name("author", society.authors().get(0));
        name("organization", society.organizations().get(1));
        name("organization.parent", society.organizations().get(0));
        name("office", society.offices().get(0));
        name("topic", world.topics().get(0));
        name("topic.parent", world.topics().get(world.topics().size() - 1));
        name("media", world.pictures().get(0));
    }

    private void name(String key, Entry entry) {
        keys.put(key, entry.slug());
        keys.put(key + ".id", entry.id().toString());
    }
}
