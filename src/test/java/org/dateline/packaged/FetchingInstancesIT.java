package org.dateline.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.dateline.testing.BankDocuments.bankOfRussia;
import static org.dateline.testing.BankDocuments.valute;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.dateline.testing.StubProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances that ask one central bank, and a kill -9 for the one that is asking. */
class FetchingInstancesIT {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final byte[] RATES = bankOfRussia(
            LocalDate.now(ZoneId.of("Europe/Moscow")), valute("USD", "1", "78,5300"), valute("CNY", "1", "10,9300"));
    private static final String FEED = "exchange-rates/bank-of-russia";

    @TempDir
    Path directory;

    private final AtomicReference<String> dripped = new AtomicReference<>();
    private final List<Request> answered = new CopyOnWriteArrayList<>();

    /** @param at by the test's own clock, in nanoseconds */
    private record Request(String userAgent, long at) {}

    @Test
    void whoIsKilledWhileItAsksIsReplacedAndNothingIsStoredTwice() throws Exception {
        assumeThat(PackagedApplication.JAR)
                .as("the packaged application; mvn package makes it")
                .exists();
        // As root, the server is another user, who has to get in.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (StubProvider bank = new StubProvider();
                PackagedApplication one = PackagedApplication.in(directory, asking(bank, "one"))) {
            one.awaitReady(START);
            try (PackagedApplication other = one.another("other", asking(bank, "other"))) {
                other.awaitReady(START);
                failuresShowInTheMetricsAndNotInTheHealth(other.client());

                bank.answering(this::dripOnce);
                Waiting.until("somebody asks", SOON, () -> dripped.get() != null);
                boolean isOne = dripped.get().contains("//one.example");
                (isOne ? one : other).kill();

                String lease = value(one, "SELECT leased_until FROM editorial.feed WHERE leased_until > now()");
                NewsroomClient survivor = (isOne ? other : one).client();
                Waiting.until(
                        "the other one has stored them", SOON, () -> survivor.status("/v1/exchange-rates") == 200);
                assertThat(value(one, "SELECT fetched_at >= '" + lease + "' FROM delivery.exchange_day"))
                        .as("taken over at the end of the lease")
                        .isEqualTo("t");
                Waiting.until("they are asked for again and again", SOON, () -> answered.size() > 3);
                isAskedByOneAtATime(isOne ? "//other.example" : "//one.example");
                assertThat(value(one, "SELECT count(*) FROM delivery.exchange_day"))
                        .isEqualTo("1");
                assertThat(value(one, "SELECT count(*) FROM delivery.change WHERE kind = 'exchangeRates'"))
                        .isEqualTo("1");
                assertThat(survivor.get("/v1/exchange-rates").body()).contains("\"78.5300\"", "\"stale\":false");
            }
        }
    }

    private static Map<String, String> asking(StubProvider bank, String name) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DATELINE_EXCHANGE_RATES_PROVIDER", "bank-of-russia");
        environment.put("DATELINE_EXCHANGE_RATES_ADDRESS", bank.at("/daily").toString());
        environment.put("DATELINE_EXCHANGE_RATES_PAUSE", PAUSE.toString());
        environment.put("DATELINE_FETCHING_CONTACT", "https://" + name + ".example");
        environment.put("DATELINE_FETCHING_TIMEOUT", "8S");
        environment.put("DATELINE_FETCHING_RETRIES", "0");
        environment.put("DATELINE_FETCHING_RETRY_PAUSE", "0.01S");
        environment.put("DATELINE_FETCHING_FIRST_PAUSE", "0.1S");
        environment.put("DATELINE_FETCHING_LONGEST_PAUSE", "0.2S");
        environment.put("DATELINE_FETCHING_BREAKER_THRESHOLD", "100000");
        environment.put("DATELINE_FETCHING_ROUND_PAUSE", "0.1S");
        return environment;
    }

    /** The bank refuses until it is told otherwise. */
    private static void failuresShowInTheMetricsAndNotInTheHealth(NewsroomClient client) throws Exception {
        Waiting.until(
                "the failures show",
                SOON,
                () -> client.operations("/q/metrics")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("dateline_feed_failures{feed=\"" + FEED + "\"}"))
                        .anyMatch(line -> Double.parseDouble(line.substring(line.indexOf(' '))) > 0));
        assertThat(client.operations("/q/health").statusCode()).isEqualTo(200);
        assertThat(client.status("/v1/exchange-rates")).isEqualTo(404);
    }

    /** Whoever comes first gets one letter at a time, and everybody after that the whole document. */
    private void dripOnce(HttpExchange exchange) throws IOException {
        String userAgent = exchange.getRequestHeaders().getFirst("User-Agent");
        if (!dripped.compareAndSet(null, userAgent)) {
            answered.add(new Request(userAgent, System.nanoTime()));
            StubProvider.send(exchange, 200, "application/xml", RATES);
            return;
        }
        exchange.sendResponseHeaders(200, RATES.length * 1_000L);
        while (!Thread.currentThread().isInterrupted()) {
            // Ends when nobody listens any more.
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void isAskedByOneAtATime(String survivor) {
        assertThat(answered).extracting(Request::userAgent).allMatch(userAgent -> userAgent.contains(survivor));
        for (int i = 1; i < answered.size(); i++) {
            assertThat(answered.get(i).at() - answered.get(i - 1).at()).isGreaterThanOrEqualTo(PAUSE.toNanos());
        }
    }

    private static String value(PackagedApplication application, String query) throws IOException, SQLException {
        try (Connection connection = application.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).as(query).isTrue();
            return row.getString(1);
        }
    }
}
