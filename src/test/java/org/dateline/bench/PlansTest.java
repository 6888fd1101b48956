package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.testing.SentStatement;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every request is answered along indexes, however many stories there are. */
@QuarkusTest
@WithTestResource(BenchDatabase.class)
class PlansTest {

    private static final int DEPTH = 1000;

    /** A page of a hundred with the cards that it shows; far less than there are stories. */
    private static final int ROWS = 500;

    private static final int BUFFERS = 3000;

    /** What an organization's offices are, with what they show. */
    private static final int FEW = 50;

    /** How much more it may be when everything that rows refer to comes along in full. */
    private static final int INCLUDED = 3;

    /** The names in filters and a page; or a document, the names in filters, both neighbours and what they show. */
    private static final int STATEMENTS = 5;

    /** A whole page is made of what several single answers are made of. */
    private static final int STATEMENTS_OF_PAGES = 14;

    @Inject
    SmallNewsroom newsroom;

    @Inject
    @DataSource("delivery")
    AgroalDataSource readers;

    @Inject
    StatementCount statements;

    @BeforeEach
    void fill() throws SQLException {
        newsroom.fill();
    }

    @Test
    void everyRequestReadsIndexRanges() throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection reader = readers.getConnection()) {
            Asking asking = new Asking(statements, new Explaining(reader), DEPTH);
            for (BenchRequest request : BenchRequest.all(Keys.of(SmallNewsroom.SIZE, reader))) {
                try {
                    faults.addAll(faults(request, asking.statements(request)));
                } catch (IllegalStateException refused) {
                    faults.add(refused.getMessage());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Rows that are looked at, of whatever: the names, the page, the cards. */
    @Test
    void whatSpeaksOfAnOrganizationDoesNotMatterForItsOffices() throws SQLException {
        try (Connection reader = readers.getConnection()) {
            Asking asking = new Asking(statements, new Explaining(reader), DEPTH);
            BenchRequest request = BenchRequest.all(Keys.of(SmallNewsroom.SIZE, reader)).stream()
                    .filter(one -> one.template().equals("/v1/offices?organization={organization}"))
                    .findFirst()
                    .orElseThrow();

            List<Explained> explained = asking.statements(request);

            assertThat(explained).allSatisfy(one -> assertThat(one.rowsRead()).isLessThan(FEW));
        }
    }

    @Test
    void lostIndexIsNoticed() throws SQLException {
        Map<String, String> lost = Map.of(
                "document_by_date", "/v1/articles",
                "document_by_last_change", "/v1/articles?sort=-dateModified",
                "link_by_target", "/v1/articles?section={section.large}",
                "link_by_last_change", "/v1/articles?section={section.large}&sort=-dateModified");
        try (Connection reader = readers.getConnection()) {
            Asking asking = new Asking(statements, new Explaining(reader), DEPTH);
            List<BenchRequest> requests = BenchRequest.all(Keys.of(SmallNewsroom.SIZE, reader));
            for (Map.Entry<String, String> entry : lost.entrySet()) {
                BenchRequest request = requests.stream()
                        .filter(one -> !one.deep() && one.template().equals(entry.getValue()))
                        .findFirst()
                        .orElseThrow();
                assertThat(faultsWithout(entry.getKey(), request, asking.sent(request)))
                        .as(entry.getKey())
                        .isNotEmpty();
            }
        }
    }

    /** In a transaction of the owner's that comes to nothing. */
    private List<String> faultsWithout(String index, BenchRequest request, List<SentStatement> sent)
            throws SQLException {
        try (Connection owner = newsroom.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("SET plan_cache_mode = force_generic_plan");
            owner.setAutoCommit(false);
            statement.execute("DROP INDEX delivery." + index);
            List<String> faults = faults(request, new Explaining(owner).explain(sent));
            owner.rollback();
            return faults;
        }
    }

    private static List<String> faults(BenchRequest request, List<Explained> explained) {
        List<String> faults = new ArrayList<>();
        int most = request.template().startsWith("/v1/pages/") ? STATEMENTS_OF_PAGES : STATEMENTS;
        if (explained.isEmpty() || explained.size() > most) {
            faults.add(request + " takes " + explained.size() + " statements");
        }
        explained.forEach(one -> faults.addAll(faults(request, one)));
        return faults;
    }

    private static List<String> faults(BenchRequest request, Explained one) {
        List<String> faults = new ArrayList<>();
        if (request.whole()) {
            return faults;
        }
        if (!one.sequential().isEmpty()) {
            faults.add(request + " reads all of " + one.sequential());
        }
        int factor = request.template().contains("include=") ? INCLUDED : 1;
        if (one.sorted() > factor * ROWS && !request.seek()) {
            faults.add(request + " sorts " + one.sorted() + " rows");
        }
        if (one.buffers() > factor * BUFFERS && !request.seek()) {
            faults.add(request + " looks at " + one.buffers() + " buffers");
        }
        return faults;
    }
}
