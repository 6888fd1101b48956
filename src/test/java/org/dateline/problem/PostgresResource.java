package org.dateline.problem;

import static java.util.Map.entry;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.RestPath;

/** Has PostgreSQL fail, with each of the states that requests can bring about. */
@Path("/test/postgres")
public class PostgresResource {

    /** Really done where one connection suffices for it. */
    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            entry(
                    "22001",
                    "SELECT CAST(NULL AS text); CREATE TEMP TABLE t (a varchar(1)); INSERT INTO t VALUES ('ab')"),
            entry("22003", "SELECT CAST(99999999999 AS int)"),
            entry("22007", "SELECT CAST('secret' AS date)"),
            entry("22008", "SELECT CAST('2026-02-30' AS date)"),
            entry("22012", "SELECT 1 / 0"),
            entry("22021", "SELECT convert_from('\\xff', 'UTF8')"),
            entry("22P02", "SELECT CAST('secret' AS uuid)"),
            entry("22P05", "SELECT CAST('\"\\u0000\"' AS jsonb)"),
            entry("23502", "CREATE TEMP TABLE t (a int NOT NULL); INSERT INTO t VALUES (NULL)"),
            entry("23503", "CREATE TEMP TABLE t (a int PRIMARY KEY, b int REFERENCES t); INSERT INTO t VALUES (1, 2)"),
            entry("23505", "CREATE TEMP TABLE t (a int PRIMARY KEY); INSERT INTO t VALUES (1), (1)"),
            entry("23514", "CREATE TEMP TABLE t (a int CHECK (a > 0)); INSERT INTO t VALUES (0)"),
            entry("25006", "SET TRANSACTION READ ONLY; CREATE TABLE t (a int)"),
            entry(
                    "54000",
                    "SELECT to_tsvector('simple', string_agg(md5(CAST(i AS text)), ' ')) FROM generate_series(1, 60000) i"),
            entry("54001", "SELECT CAST(repeat('[', 100000) AS json)"),
            entry("57014", "SET LOCAL statement_timeout = 1; SELECT pg_sleep(5)"));

    private final DataSource database;

    PostgresResource(DataSource database) {
        this.database = database;
    }

    @POST
    @Path("/{state}")
    @Transactional
    public void fail(@RestPath String state) throws SQLException {
        String raised = "DO $$ BEGIN RAISE EXCEPTION 'a secret' USING ERRCODE = '" + state + "'; END $$";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(STATEMENTS.getOrDefault(state, raised));
        }
    }
}
