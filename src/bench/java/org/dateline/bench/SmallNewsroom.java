package org.dateline.bench;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A few thousand stories in the database of a test. */
@Singleton
class SmallNewsroom {

    static final Size SIZE = Size.small(3000);

    private final String url;
    private final String user;
    private final String password;
    private boolean filled;

    SmallNewsroom(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The first who needs it waits for it. */
    synchronized void fill() throws SQLException {
        if (!filled) {
            new Filling(this::owner, SIZE, (task, steps) -> Progress.silent()).run();
            filled = true;
        }
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
