package org.dateline.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Newsdesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the readers' login and SQL in hand: nothing but what is public, and only to look at. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ReaderRoleTest {

    private static final String TABLES = """
            SELECT c.oid::regclass::text
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
                AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                AND n.nspname NOT LIKE 'pg_toast%'
            """;

    @Inject
    AgroalDataSource owner;

    @Inject
    @DataSource("delivery")
    AgroalDataSource reader;

    @Test
    void whatIsInNoPublicDocumentCannotBeRead() throws SQLException {
        Editor.created("people", Newsdesk.named("Тайна"));
        List<String> editorial = texts(owner, TABLES + " AND n.nspname = 'editorial'");

        assertThat(editorial).contains("editorial.document", "editorial.person", "editorial.access_token");
        for (String table : editorial) {
            assertThatThrownBy(() -> texts(reader, "SELECT count(*)::text FROM " + table))
                    .as(table)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void readingTheTablesOfDeliveryIsAllThatIsGranted() throws SQLException {
        assertThat(texts(owner, TABLES + " AND has_table_privilege('dateline_reader', c.oid, 'SELECT')"))
                .containsExactlyInAnyOrder(
                        "delivery.document",
                        "delivery.reference",
                        "delivery.link",
                        "delivery.tenure",
                        "delivery.alias",
                        "delivery.broadcast",
                        "delivery.exchange_base",
                        "delivery.exchange_day",
                        "delivery.exchange_rate",
                        "delivery.weather",
                        "delivery.change");
        assertThat(texts(owner, TABLES + """
                 AND c.relkind <> 'S'
                 AND has_table_privilege('dateline_reader', c.oid,
                                         'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
                """)).isEmpty();
        assertThat(texts(owner, """
                SELECT nspname::text
                FROM pg_namespace
                WHERE nspname NOT IN ('pg_catalog', 'information_schema', 'public')
                    AND nspname NOT LIKE 'pg_t%'
                    AND has_schema_privilege('dateline_reader', oid, 'USAGE, CREATE')
                """)).containsExactly("delivery");
        assertThat(texts(owner, """
                SELECT nspname::text
                FROM pg_namespace
                WHERE has_schema_privilege('dateline_reader', oid, 'CREATE')
                """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM delivery.document",
                "UPDATE delivery.change_counter SET number = 0",
                "INSERT INTO delivery.change SELECT * FROM delivery.change",
                "TRUNCATE delivery.link",
                "CREATE TABLE delivery.mine (id int)",
                "CREATE TABLE public.mine (id int)",
                "ALTER TABLE delivery.document DISABLE TRIGGER ALL",
                "COPY delivery.change TO '/tmp/leak'"
            })
    void nothingCanBeChanged(String statement) {
        assertThatThrownBy(() -> execute(reader, statement))
                .satisfiesAnyOf(
                        refused -> assertThat(refused).hasMessageContaining("permission denied"),
                        refused -> assertThat(refused).hasMessageContaining("must be owner"),
                        refused -> assertThat(refused).hasMessageContaining("must be superuser"),
                        refused -> assertThat(refused).hasMessageContaining("read-only transaction"));
    }

    private static void execute(AgroalDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(AgroalDataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
