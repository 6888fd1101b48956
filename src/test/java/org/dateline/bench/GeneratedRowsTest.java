package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dateline.published.PublicDocument;
import org.dateline.published.PublicDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes through COPY is what publishing writes. */
@QuarkusTest
@WithTestResource(BenchDatabase.class)
class GeneratedRowsTest {

    private static final List<String> TABLES = List.of("document", "reference", "link", "tenure", "membership");

    /** Each third story and their quotes. */
    private static final int EVERY = 30;

    @Inject
    SmallNewsroom newsroom;

    @Inject
    PublicDocuments documents;

    @Inject
    AgroalDataSource owner;

    @BeforeEach
    void fill() throws SQLException {
        newsroom.fill();
    }

    @Test
    void storiesHaveTheRowsThatPublishingWrites() throws SQLException {
        Vocabulary vocabulary = Vocabulary.read();
        World world = new World(SmallNewsroom.SIZE, vocabulary);
        Stories stories = new Stories(world, vocabulary, SmallNewsroom.SIZE);
        List<Integer> numbers = IntStream.range(0, SmallNewsroom.SIZE.articles() / EVERY)
                .map(number -> number * EVERY + EVERY - 1)
                .boxed()
                .toList();

        QuarkusTransaction.begin();
        try {
            Map<String, String> generated = rows();
            for (int number : numbers) {
                delete(Dice.id(SmallNewsroom.SIZE.seed(), "article", number));
            }
            Map<String, String> without = rows();
            for (int number : numbers) {
                Stories.Published story = stories.story(number);
                documents.put(story.document(), story.modified());
            }

            assertThat(without.get("link")).isNotEqualTo(generated.get("link"));
            assertThat(rows()).isEqualTo(generated);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void everythingElseHasTheRowsThatPublishingWrites() throws SQLException {
        World world = new World(SmallNewsroom.SIZE, Vocabulary.read());

        QuarkusTransaction.begin();
        try {
            Map<String, String> generated = rows();
            for (PublicDocument document : world.documents()) {
                assertThat(documents.put(document, Instant.now())).isEmpty();
            }
            // Dated anew, all that hangs on them is written anew; the documents themselves are then others.
            Instant later = Size.EARLIEST.plusSeconds(1);
            for (PublicDocument document : world.documents()) {
                documents.put(document.clocks(Size.EARLIEST, later, null), Size.EARLIEST);
            }
            Map<String, String> published = rows();

            assertThat(published.get("document")).isNotEqualTo(generated.get("document"));
            published.remove("document");
            generated.remove("document");
            assertThat(published).isEqualTo(generated);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** All rows of each table, in one number. */
    private Map<String, String> rows() throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet row = statement.executeQuery(
                        "SELECT count(*) || ' ' || md5(string_agg(row, ' ' ORDER BY row)) FROM (SELECT t::text AS row FROM delivery."
                                + table + " t) rows")) {
                    row.next();
                    rows.put(table, row.getString(1));
                }
            }
        }
        return rows;
    }

    private void delete(UUID article) throws SQLException {
        for (String column : List.of("owner", "id")) {
            try (Connection connection = owner.getConnection();
                    PreparedStatement statement =
                            connection.prepareStatement("DELETE FROM delivery.document WHERE " + column + " = ?")) {
                statement.setObject(1, article);
                statement.executeUpdate();
            }
        }
    }
}
