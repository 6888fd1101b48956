package org.dateline.bench;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dateline.testing.StatementCount;
import org.junit.jupiter.api.Test;

/**
 * No test, and run on demand only: writes down what each request costs the database that was generated into
 * {@code bench.directory}. The plans themselves go to {@code target/bench}.
 */
@QuarkusTest
@WithTestResource(BenchDatabase.class)
class PlanTable {

    private static final int DEPTH = 50_000;
    private static final Path PLANS = Path.of("target", "bench");

    @Inject
    @DataSource("delivery")
    AgroalDataSource readers;

    @Inject
    StatementCount statements;

    @Test
    void writeDownEveryRequest() throws SQLException, IOException {
        try (Connection reader = readers.getConnection()) {
            int articles = articles(reader);
            Asking asking = new Asking(statements, new Explaining(reader), DEPTH);
            List<Measured> all = new ArrayList<>();
            for (BenchRequest request : BenchRequest.all(Keys.of(Size.of(articles), reader))) {
                try {
                    List<Explained> explained = asking.statements(request);
                    all.add(Measured.of(request, explained));
                    keep(articles, all.size(), request, explained);
                    System.out.println(all.get(all.size() - 1));
                } catch (IllegalStateException refused) {
                    System.out.println(refused.getMessage());
                }
            }
            Measured.write(articles, all);
        }
    }

    private static int articles(Connection reader) throws SQLException {
        try (Statement statement = reader.createStatement()) {
            statement.execute("SET statement_timeout = 0");
            try (ResultSet row =
                    statement.executeQuery("SELECT count(*) FROM delivery.document WHERE kind = 'article'")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void keep(int articles, int number, BenchRequest request, List<Explained> explained)
            throws IOException {
        Path directory = Files.createDirectories(PLANS.resolve(String.valueOf(articles)));
        StringBuilder text = new StringBuilder(request.path() + "\n");
        for (Explained one : explained) {
            text.append("\n")
                    .append(one.sql())
                    .append("\n")
                    .append(one.plan().toPrettyString())
                    .append("\n");
        }
        Files.writeString(directory.resolve("%03d.txt".formatted(number)), text);
    }
}
