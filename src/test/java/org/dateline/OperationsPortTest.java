package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class OperationsPortTest {

    private static final int USUAL = 9000;

    @Test
    void whoeverElseHasTheUsualPortDoesNotKeepDatelineFromStarting() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            occupy(other);

            assertThat(OperationsPort.of(config(Map.of())).properties())
                    .isEqualTo(Map.of("quarkus.management.port", "0"));
        }
    }

    @Test
    void aPortThatWasAskedForIsTheOne() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            occupy(other);

            assertThat(OperationsPort.of(config(Map.of("quarkus.management.port", String.valueOf(USUAL))))
                            .properties())
                    .isEmpty();
        }
    }

    private static void occupy(ServerSocket socket) {
        try {
            socket.bind(new InetSocketAddress("127.0.0.1", USUAL));
        } catch (IOException e) {
            // Somebody else has it already, which does as well.
        }
    }

    private static Config config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }
}
