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

    /** A page with the cards that it shows; far less than there are stories. */
    private static final int ROWS = 1000;

    private static final int BUFFERS = 4000;

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
                List<Explained> explained = asking.statements(request);
                System.out.println(Measured.of(request, explained));
                assertThat(explained).as(request.path()).hasSizeBetween(1, 2);
                for (Explained one : explained) {
                    faults.addAll(faults(request, one));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(BenchRequest request, Explained one) {
        List<String> faults = new ArrayList<>();
        if (!one.sequential().isEmpty()) {
            faults.add(request + " reads all of " + one.sequential());
        }
        if (one.sorted() > ROWS && !request.whole()) {
            faults.add(request + " sorts " + one.sorted() + " rows");
        }
        if (one.buffers() > BUFFERS) {
            faults.add(request + " looks at " + one.buffers() + " buffers");
        }
        return faults;
    }
}
