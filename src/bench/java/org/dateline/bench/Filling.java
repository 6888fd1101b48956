package org.dateline.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;
import org.dateline.published.CopiedDocuments;
import org.dateline.published.PublicDocument;

/** Fills the readers' tables of a migrated database in which nothing is public yet. */
public final class Filling {

    /** The newsroom's zone, unless it is configured otherwise; days are those of this zone. */
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    private static final String QUICK = "SET synchronous_commit = off; SET maintenance_work_mem = '512MB'";

    private final CopiedDocuments.Connections owner;
    private final Size size;
    private final Progress.Display display;

    public Filling(CopiedDocuments.Connections owner, Size size, Progress.Display display) {
        this.owner = owner;
        this.size = size;
        this.display = display;
    }

    /** @throws IllegalStateException if something is public already */
    public void run() throws SQLException {
        Vocabulary vocabulary = Vocabulary.read();
        World world = new World(size, vocabulary);
        try (Connection connection = owner.open();
                Statement statement = connection.createStatement()) {
            refuseUnlessEmpty(statement);
            statement.execute(QUICK);
            Scaffold scaffold = new Scaffold(statement);
            scaffold.takeDown(connection);
            long last = copy(world, new Stories(world, vocabulary, size));
            statement.execute("UPDATE delivery.change_counter SET number = " + last);
            work(statement, "indexes and keys", scaffold.puttingUp());
            work(
                    statement,
                    "statistics",
                    List.of("VACUUM (ANALYZE) delivery.document, delivery.reference, delivery.link,"
                            + " delivery.change, delivery.tenure, delivery.membership"));
        }
    }

    private static void refuseUnlessEmpty(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM delivery.document)")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new IllegalStateException("The database has public documents already; take an empty one.");
            }
        }
    }

    private long copy(World world, Stories stories) throws SQLException {
        try (CopiedDocuments rows = new CopiedDocuments(owner, ZONE);
                Progress progress = display.of("stories", size.articles())) {
            for (PublicDocument document : world.documents()) {
                rows.add(document, Size.EARLIEST);
            }
            for (int number = 0; number < size.articles(); number++) {
                Stories.Published story = stories.story(number);
                rows.add(story.document(), story.modified());
                progress.step();
            }
            rows.finish();
            return rows.count();
        }
    }

    private void work(Statement statement, String task, List<String> steps) throws SQLException {
        try (Progress progress = display.of(task, steps.size())) {
            for (String sql : steps) {
                statement.execute(sql);
                progress.step();
            }
        }
    }
}
