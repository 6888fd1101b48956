package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.dateline.embedded.Coordinates;
import org.dateline.embedded.Coordinates.Login;
import org.junit.jupiter.api.Test;

class DataSourcesTest {

    private static final String SET_ROLE = "quarkus.datasource.delivery.jdbc.new-connection-sql";

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(configured(Map.of("dateline.db-user", "ann"))).isEmpty();
        assertThat(configured(Map.of("dateline.db-url", ""))).isEmpty();
    }

    @Test
    void readersShareTheOwnersLoginAndPutItsRightsAside() {
        DataSources sources = configured(Map.of(
                        "dateline.db-url", "postgresql://ann:pw@db/news",
                        "dateline.db-user", "bea"))
                .orElseThrow();

        assertThat(sources.sharedLogin()).isTrue();
        assertThat(sources.properties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "dateline.db-url",
                        "jdbc:postgresql://db/news",
                        "dateline.db-user",
                        "bea",
                        "dateline.db-password",
                        "pw",
                        "dateline.migration-url",
                        DatabaseAddress.ofMigrations("jdbc:postgresql://db/news"),
                        "dateline.delivery-db-url",
                        "jdbc:postgresql://db/news",
                        "dateline.delivery-db-user",
                        "bea",
                        "dateline.delivery-db-password",
                        "pw",
                        SET_ROLE,
                        "SET ROLE dateline_reader"));
    }

    @Test
    void readersWithALoginOfTheirOwnNeedNoOtherRole() {
        DataSources sources = configured(Map.of(
                        "dateline.db-url", "postgresql://ann:pw@db/news",
                        "dateline.delivery-db-url", "postgresql://replica/news",
                        "dateline.delivery-db-user", "rita"))
                .orElseThrow();

        assertThat(sources.sharedLogin()).isFalse();
        assertThat(sources.properties())
                .containsEntry("dateline.delivery-db-url", "jdbc:postgresql://replica/news")
                .containsEntry("dateline.delivery-db-user", "rita")
                // Never the owner's.
                .containsEntry("dateline.delivery-db-password", "")
                .doesNotContainKey(SET_ROLE);
    }

    @Test
    void theEmbeddedDatabaseHasALoginForEachHalf() {
        DataSources sources = DataSources.of(
                new Coordinates("jdbc:postgresql://127.0.0.1:1/d", new Login("o", "1"), new Login("r", "2")));

        assertThat(sources.properties())
                .containsEntry("dateline.db-user", "o")
                .containsEntry("dateline.delivery-db-user", "r")
                .containsEntry("dateline.delivery-db-password", "2")
                .doesNotContainKey(SET_ROLE);
    }

    private static Optional<DataSources> configured(Map<String, String> properties) {
        return DataSources.of(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .withMapping(DatabaseConfiguration.class)
                .build()
                .getConfigMapping(DatabaseConfiguration.class));
    }
}
