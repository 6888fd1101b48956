package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /** How much more it may be when everything that rows refer to comes along in full. */
    private static final int INCLUDED = 3;

    /** The names in filters, a page or both neighbours, a count. */
    private static final int STATEMENTS = 4;

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
                faults.addAll(faults(request, asking.statements(request)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(BenchRequest request, List<Explained> explained) {
        List<String> faults = new ArrayList<>();
        if (explained.isEmpty() || explained.size() > STATEMENTS) {
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
        if (one.sorted() > factor * ROWS) {
            faults.add(request + " sorts " + one.sorted() + " rows");
        }
        if (one.buffers() > factor * BUFFERS && !request.seek()) {
            faults.add(request + " looks at " + one.buffers() + " buffers");
        }
        return faults;
    }
}
