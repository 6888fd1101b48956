package org.dateline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.embedded.Coordinates;
import org.jspecify.annotations.Nullable;

/** The properties that point the two data sources at a PostgreSQL; application.properties picks them up. */
record DataSources(Map<String, String> properties, boolean sharedLogin) {

    private static final String NEW_READER = "quarkus.datasource.delivery.jdbc.new-connection-sql";

    static DataSources of(Coordinates coordinates) {
        Map<String, String> properties = new HashMap<>();
        ownerLogin(
                properties,
                coordinates.url(),
                coordinates.owner().user(),
                coordinates.owner().password());
        login(
                properties,
                "dateline.delivery-db-",
                coordinates.url(),
                coordinates.reader().user(),
                coordinates.reader().password());
        properties.put("dateline.embedded", "true");
        return new DataSources(properties, false);
    }

    /** Empty when no address is configured. */
    static Optional<DataSources> of(DatabaseConfiguration configuration) {
        return configuration.dbUrl().map(url -> of(url, configuration));
    }

    private static DataSources of(String url, DatabaseConfiguration configuration) {
        DatabaseAddress owner = DatabaseAddress.parse("DATELINE_DB_URL", url);
        @Nullable String user = configuration.dbUser().orElse(owner.user());
        @Nullable String password = configuration.dbPassword().orElse(owner.password());
        DatabaseAddress reader = configuration
                .deliveryDbUrl()
                .map(text -> DatabaseAddress.parse("DATELINE_DELIVERY_DB_URL", text))
                .orElse(new DatabaseAddress(owner.jdbcUrl(), null, null));
        @Nullable String readerUser = configuration.deliveryDbUser().orElse(reader.user());
        @Nullable String readerPassword = configuration.deliveryDbPassword().orElse(reader.password());

        Map<String, String> properties = new HashMap<>();
        ownerLogin(properties, owner.jdbcUrl(), user, password);
        boolean shared = readerUser == null;
        if (shared) {
            // The owner's rights are put aside on each connection, before anybody can use it.
            login(properties, "dateline.delivery-db-", reader.jdbcUrl(), user, password);
            properties.put(NEW_READER, "SET ROLE dateline_reader");
        } else {
            login(properties, "dateline.delivery-db-", reader.jdbcUrl(), readerUser, readerPassword);
        }
        return new DataSources(properties, shared);
    }

    private static void ownerLogin(
            Map<String, String> properties, String url, @Nullable String user, @Nullable String password) {
        login(properties, "dateline.db-", url, user, password);
        properties.put("dateline.migration-url", DatabaseAddress.ofMigrations(url));
    }

    private static void login(
            Map<String, String> properties,
            String prefix,
            String url,
            @Nullable String user,
            @Nullable String password) {
        properties.put(prefix + "url", url);
        // Empty, not absent: what is absent for readers would fall back to the owner's.
        properties.put(prefix + "user", user == null ? "" : user);
        properties.put(prefix + "password", password == null ? "" : password);
    }

    @Override
    public String toString() {
        return "DataSources[…]";
    }
}
