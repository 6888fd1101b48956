package org.dateline.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.testing.Contracts;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing is public because nobody has thought about it: who adds a column or a property says who reads it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("L8")
@Tag("L9")
class ReadRulesTest {

    private static final Path RECORDS = Path.of("target", "classes", "org", "dateline", "published");

    /** The keys of what is said in several languages are these. */
    private static final String LANGUAGE = "[a-z]{2,3}";

    private final ReadRules rules = ReadRules.read();

    @Inject
    AgroalDataSource owner;

    @Test
    void everyColumnHasARule() throws SQLException {
        Set<String> columns = new TreeSet<>();
        for (String[] row : rows("""
                SELECT table_schema || '.' || table_name, column_name
                FROM information_schema.columns
                WHERE table_schema IN ('delivery', 'editorial')
                """)) {
            columns.add(row[0] + "." + row[1]);
        }
        Set<String> ruled = new TreeSet<>(rules.of("delivery."));
        ruled.addAll(rules.of("editorial."));

        same(columns, ruled);
        assertThat(rules.names("public", "editorial.")).isEmpty();
        assertThat(rules.names("inner", "editorial.")).isEmpty();
        assertThat(rules.ruledTwice()).isEmpty();
        assertThat(rules.unknownRules()).isEmpty();
    }

    @Test
    void everyPropertyOfWhatEditorsTypeOrSeeHasARule() throws IOException {
        JsonNode schemas = schemas(Contracts.MANAGEMENT);
        Set<String> properties = new TreeSet<>();
        schemas.properties().forEach(schema -> {
            // A patch has what it patches.
            if (!schema.getKey().endsWith("Patch")) {
                String section = rules.of("typed." + schema.getKey() + ".").isEmpty() ? "desk." : "typed.";
                properties.addAll(properties(section, schema.getKey(), schema.getValue()));
            }
        });
        Set<String> ruled = new TreeSet<>(rules.of("typed."));
        ruled.addAll(rules.of("desk."));

        same(properties, ruled);
        assertThat(rules.names("public", "desk.")).isEmpty();
    }

    @Test
    void everyPropertyOfWhatReadersAreSentHasARule() throws IOException {
        Set<String> properties = new TreeSet<>();
        schemas(Contracts.DELIVERY)
                .properties()
                .forEach(schema -> properties.addAll(properties("sent.", schema.getKey(), schema.getValue())));

        same(properties, rules.of("sent."));
        assertThat(rules.secrets())
                .contains("internalNote", "embargo", "createdBy", "assignee", "comment", "schedule", "secret", "hash")
                .doesNotContainAnyElementsOf(rules.names("public", "sent.", "stored."));
    }

    @Test
    void everyPropertyOfWhatIsStoredForReadersHasARule() throws Exception {
        Set<String> stored = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RECORDS)) {
            for (Path file : files.filter(found -> found.toString().endsWith(".class"))
                    .filter(found -> !RECORDS.equals(found.getParent()))
                    .toList()) {
                stored.addAll(components(file));
            }
        }

        same(stored, rules.of("stored."));
    }

    /** Those of a record that the contract has under its own name are ruled there. */
    private Set<String> components(Path file) throws ClassNotFoundException {
        String name = Path.of("target", "classes").relativize(file).toString();
        Class<?> type = Class.forName(
                name.substring(0, name.length() - ".class".length()).replace('/', '.'),
                false,
                ReadRulesTest.class.getClassLoader());
        Set<String> components = new TreeSet<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                String property = type.getSimpleName() + "." + component.getName();
                if (!rules.of("sent.").contains("sent." + property)) {
                    components.add("stored." + property);
                }
            }
        }
        return components;
    }

    @Test
    void publicDocumentsHoldNothingElse() throws Exception {
        publishWithAllThatIsSecret();
        Set<String> known = rules.names("public", "stored.", "sent.");
        Set<String> found = new TreeSet<>();

        for (String[] row : rows("""
                SELECT card, document FROM delivery.document
                UNION ALL
                SELECT document, document FROM delivery.broadcast
                """)) {
            for (String json : row) {
                collect(new ObjectMapper().readTree(json), found);
            }
        }

        assertThat(found).contains("headline", "quotes", "names").doesNotContainAnyElementsOf(rules.secrets());
        assertThat(found.stream().filter(key -> !key.matches(LANGUAGE))).isSubsetOf(known);
    }

    private static void publishWithAllThatIsSecret() {
        WorkingCopy section = Editor.published("sections", Newsdesk.named("Рубрика"));
        WorkingCopy speaker =
                Editor.published("people", Newsdesk.person(Editor.published("offices", Newsdesk.office(true)), "2004"));
        Map<String, Object> content = new HashMap<>(Newsdesk.article(section));
        content.putAll(Map.of(
                "embargo", "2020-01-01T00:00:00Z",
                "expires", "2099-01-01T00:00:00Z",
                "internalNote", "Тайна",
                "quotes", List.of(Newsdesk.card("q1", speaker, "Да.")),
                "corrections", List.of(Map.of("key", "c1", "text", "Было не так."))));
        WorkingCopy article = Editor.created("articles", content);
        Editor.asking()
                .header("If-Match", article.etag())
                .queryParam("comment", "Тайна")
                .put(article.path() + "/publication")
                .then()
                .statusCode(200);
        Newsdesk.kinds().forEach(kind -> Editor.published(kind, Newsdesk.ready(kind)));
    }

    private static void collect(JsonNode json, Set<String> keys) {
        json.properties().forEach(property -> {
            keys.add(property.getKey());
            collect(property.getValue(), keys);
        });
        if (json.isArray()) {
            json.forEach(item -> collect(item, keys));
        }
    }

    private static JsonNode schemas(Path document) throws IOException {
        return new YAMLMapper().readTree(Files.readString(document)).at("/components/schemas");
    }

    private static Set<String> properties(String section, String owner, JsonNode schema) {
        Set<String> properties = new TreeSet<>();
        schema.path("properties").properties().forEach(property -> {
            properties.add(section + owner + "." + property.getKey());
            // What has no name of its own, as in the rows of a table.
            properties.addAll(properties(section, owner, property.getValue()));
            properties.addAll(properties(section, owner, property.getValue().path("items")));
        });
        Stream.of("oneOf", "anyOf", "allOf")
                .flatMap(several -> schema.path(several).valueStream())
                .forEach(variant -> properties.addAll(properties(section, owner, variant)));
        return properties;
    }

    private static void same(Set<String> found, Set<String> ruled) {
        Set<String> without = new TreeSet<>(found);
        without.removeAll(ruled);
        Set<String> gone = new TreeSet<>(ruled);
        gone.removeAll(found);
        assertThat(without)
                .as("what has no rule in src/test/resources/attacks/who-reads-what.txt; say there who reads it")
                .isEmpty();
        assertThat(gone).as("rules about what is not there any more").isEmpty();
    }

    private List<String[]> rows(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            Stream.Builder<String[]> rows = Stream.builder();
            while (row.next()) {
                rows.add(new String[] {row.getString(1), row.getString(2)});
            }
            return rows.build().toList();
        }
    }
}
