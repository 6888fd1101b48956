package org.dateline;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** The port of health and metrics: the usual one, or any other when somebody has that and nobody asked for it. */
record OperationsPort(Map<String, String> properties) {

    private static final Logger LOG = Logger.getLogger(OperationsPort.class);

    private static final String PORT = "quarkus.management.port";
    private static final int USUAL = 9000;

    /** Whoever only tries Dateline out, or runs a second one, need not know that there is such a port. */
    static OperationsPort of(Config config) {
        Optional<Integer> chosen = config.getOptionalValue(PORT, Integer.class);
        String host =
                config.getOptionalValue("quarkus.management.host", String.class).orElse("127.0.0.1");
        if (chosen.isPresent() || isFree(host, USUAL)) {
            return new OperationsPort(Map.of());
        }
        LOG.warnf(
                "Somebody has the port %d, so health and metrics get another; choose one with QUARKUS_MANAGEMENT_PORT",
                USUAL);
        return new OperationsPort(Map.of(PORT, "0"));
    }

    private static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
