package org.dateline.manage.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.published.Newsroom;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.StubProvider;
import org.dateline.testing.StubProvider.Asked;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FetchingTest {

    @Inject
    FeedRows rows;

    @Inject
    Newsroom newsroom;

    @Inject
    Clock clock;

    @Inject
    Session session;

    private final StubProvider provider = new StubProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void whatComesIsTakenAndNotAskedForAgainBeforeItIsTime() {
        provider.giving("text/plain; charset=windows-1251", "one");
        TestFeed feed = TestFeed.of(provider.at("/feed?lat=1"));

        assertThat(patient().fetch(feed)).isTrue();
        assertThat(patient().fetch(feed)).isFalse();

        assertThat(patient().due(List.of(feed))).isEmpty();
        assertThat(feed.texts()).containsExactly("one");
        assertThat(feed.taken().get(0).charset()).isEqualTo("windows-1251");
        assertThat(provider.asked()).extracting(Asked::path).containsExactly("/feed?lat=1");
        assertThat(restOf(feed)).isBetween(3_500.0, 3_800.0);
    }

    @Test
    void aProviderIsToldWhoAsks() {
        provider.giving("text/plain", "one");

        patient().fetch(TestFeed.of(provider.at("/")));

        assertThat(provider.asked().get(0).header("User-Agent"))
                .matches("Dateline/[^ ]+ \\(\\+https://newsroom\\.example/contact\\)");
    }

    @Test
    void whatStillHoldsIsTakenOnceMoreAtTheNewTime() {
        provider.giving("text/plain", "one", "ETag", "\"a\"", "Last-Modified", "Sun, 29 Jun 2025 14:15:00 GMT");
        TestFeed feed = TestFeed.of(provider.at("/"));
        patient().fetch(feed);
        Fetches.makeDue(feed);
        provider.refusing(304);

        patient().fetch(feed);

        Asked second = provider.asked().get(1);
        assertThat(second.header("If-None-Match")).isEqualTo("\"a\"");
        assertThat(second.header("If-Modified-Since")).isEqualTo("Sun, 29 Jun 2025 14:15:00 GMT");
        assertThat(feed.texts()).containsExactly("one", "one");
        assertThat(feed.taken().get(1).at()).isAfter(feed.taken().get(0).at());
        assertThat(state(feed).failures()).isZero();
        assertThat(state(feed).lastSuccess())
                .isAfterOrEqualTo(feed.taken().get(1).at());
    }

    @Test
    void whatWasNeverGivenIsNotConfirmed() {
        provider.refusing(304);
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(state(feed).failures()).isEqualTo(1);
    }

    @Test
    void anotherAddressKnowsNothingOfTheFirst() {
        provider.giving("text/plain", "one", "ETag", "\"a\"");
        TestFeed feed = TestFeed.of(provider.at("/one"));
        patient().fetch(feed);
        Fetches.makeDue(feed);

        patient().fetch(feed.at(provider.at("/two")));

        assertThat(provider.asked().get(1).header("If-None-Match")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Cache-Control, max-age=7200, 7200",
        "Cache-Control, 'public, max-age=7200', 7200",
        "Cache-Control, max-age=60, 3600",
        "Cache-Control, no-cache, 3600",
        "Cache-Control, max-age=999999999, 86400",
        "Expires, 'Tue, 01 Jan 2036 00:00:00 GMT', 86400",
        "Expires, 'Tue, 01 Jan 2008 00:00:00 GMT', 3600",
        "Expires, 0, 3600"
    })
    void aProviderSaysHowLongItsAnswerHoldsWithinBounds(String header, String value, int seconds) {
        provider.giving("text/plain", "one", header, value);
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(restOf(feed)).isBetween(seconds - 60.0, seconds * 1.06);
    }

    @Test
    void aProviderThatWantsToBeLeftAloneIs() {
        provider.refusing(429, "Retry-After", "7200");
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(provider.asked()).hasSize(1);
        assertThat(restOf(feed)).isBetween(7_140.0, 7_210.0);
        assertThat(patient().fetch(feed)).isFalse();
    }

    @Test
    void nobodyIsLeftAloneForEver() {
        provider.refusing(503, "Retry-After", "999999999");
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(restOf(feed)).isLessThanOrEqualTo(86_400.0);
    }

    @Test
    void eachFurtherFailureMakesThePauseLonger() {
        provider.refusing(404);
        TestFeed feed = TestFeed.of(provider.at("/"));
        for (int failures = 1; failures <= 12; failures++) {
            Fetches.makeDue(feed);
            patient().fetch(feed);

            double longest = Math.min(3_600, 30 * Math.pow(2, failures - 1));
            assertThat(state(feed).failures()).isEqualTo(failures);
            assertThat(restOf(feed)).isBetween(longest / 2 - 10, longest);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 408})
    void whatMayPassIsTriedAgainAtOnce(int status) {
        provider.refusing(status);
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(provider.asked()).hasSize(3);
        assertThat(state(feed).failures()).isEqualTo(1);
        assertThat(state(feed).lastError()).contains(String.valueOf(status)).doesNotContain("Sorry");
    }

    @Test
    void aProviderThatStumblesOnceHasNotFailed() {
        provider.answering(exchange -> {
            boolean first = provider.asked().size() == 1;
            StubProvider.send(exchange, first ? 500 : 200, "text/plain", "one".getBytes(StandardCharsets.UTF_8));
        });
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(feed.texts()).containsExactly("one");
        assertThat(state(feed).failures()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        provider.refusing(status, "Location", "/elsewhere");
        TestFeed feed = TestFeed.of(provider.at("/feed"));

        patient().fetch(feed);

        assertThat(provider.asked()).extracting(Asked::path).containsExactly("/feed");
        assertThat(state(feed).lastError()).contains("elsewhere").contains(String.valueOf(status));
    }

    @Test
    void whoKeepsSilentIsNotWaitedForForEver() {
        provider.answering(exchange -> sleepUntilInterrupted());
        TestFeed feed = TestFeed.of(provider.at("/"));

        impatient().fetch(feed);

        assertThat(state(feed).lastError()).contains("no whole answer");
    }

    @Test
    void whoDripsSlowlyIsNotWaitedForForEver() {
        provider.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        TestFeed feed = TestFeed.of(provider.at("/"));

        impatient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(state(feed).lastError()).contains("no whole answer");
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        provider.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[10_000];
            // Ends when nobody listens any more.
            for (int i = 0; i < 100_000; i++) {
                exchange.getResponseBody().write(much);
            }
        });
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(provider.asked()).hasSize(1);
        assertThat(state(feed).lastError()).contains("longer than " + Tuned.MAX_BYTES);
    }

    @Test
    void whatIsPackedIsUnpackedAsFarAsItMayBeLong() throws IOException {
        byte[] small = gzip("one".getBytes(StandardCharsets.UTF_8));
        byte[] bomb = gzip(new byte[10_000_000]);
        TestFeed feed = TestFeed.of(provider.at("/"));
        provider.answering(
                exchange -> StubProvider.send(exchange, 200, "text/plain", small, "Content-Encoding", "gzip"));

        patient().fetch(feed);
        Fetches.makeDue(feed);
        provider.answering(
                exchange -> StubProvider.send(exchange, 200, "text/plain", bomb, "Content-Encoding", "gzip"));
        patient().fetch(feed);

        assertThat(bomb).hasSizeLessThan(Tuned.MAX_BYTES);
        assertThat(feed.texts()).containsExactly("one");
        assertThat(state(feed).lastError()).contains("longer than " + Tuned.MAX_BYTES);
    }

    @Test
    void anAnswerThatBreaksOffIsNone() {
        provider.answering(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });
        TestFeed feed = TestFeed.of(provider.at("/"));

        patient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(state(feed).failures()).isEqualTo(1);
    }

    @Test
    void whatMakesNoSenseIsNotKept() {
        TestFeed feed = TestFeed.of(provider.at("/"));
        provider.giving("text/plain", "one", "ETag", "\"a\"");
        patient().fetch(feed);
        Fetches.makeDue(feed);
        provider.giving("text/plain", "nonsense", "ETag", "\"b\"");
        patient().fetch(feed);
        assertThat(state(feed).lastError()).isEqualTo("It is nonsense.");
        Fetches.makeDue(feed);
        provider.refusing(304);

        patient().fetch(feed);

        assertThat(provider.asked().get(2).header("If-None-Match")).isEqualTo("\"a\"");
        assertThat(feed.texts()).containsExactly("one", "one");
        assertThat(state(feed).failures()).isZero();
        assertThat(state(feed).lastError()).isNull();
    }

    @Test
    void whoeverWasDeadIsAskedAgainAndForgiven() {
        provider.giving("text/plain", "one");
        provider.kill();
        TestFeed feed = TestFeed.of(provider.at("/"));
        patient().fetch(feed);
        assertThat(state(feed).lastError()).contains("cannot be reached");
        provider.restart();
        Fetches.makeDue(feed);

        patient().fetch(feed);

        assertThat(feed.texts()).containsExactly("one");
        assertThat(state(feed).failures()).isZero();
    }

    @Test
    void aHostThatFailsAgainAndAgainIsLeftAloneWhateverItIsWantedFor() {
        provider.refusing(500);
        Fetching fetching = fetching(Tuned.patient().breaking(4, Duration.ofHours(1)));
        List<TestFeed> feeds = IntStream.range(0, 6)
                .mapToObj(i -> TestFeed.of(provider.at("/" + i)))
                .toList();
        feeds.forEach(fetching::fetch);
        assertThat(provider.asked()).hasSize(4);
        assertThat(state(feeds.get(5)).lastError()).contains("not asked");

        try (StubProvider other = new StubProvider().giving("text/plain", "one")) {
            TestFeed elsewhere = TestFeed.of(other.at("/"));
            fetching.fetch(elsewhere);
            assertThat(elsewhere.texts()).containsExactly("one");
        }
    }

    @Test
    void ofManyWhoFindItDueOneAsks() throws Exception {
        provider.giving("text/plain", "one");
        TestFeed feed = TestFeed.of(provider.at("/"));
        int instances = 8;
        CyclicBarrier start = new CyclicBarrier(instances);
        ExecutorService threads = Executors.newFixedThreadPool(instances);
        Callable<Boolean> instance = () -> {
            start.await();
            return patient().fetch(feed);
        };

        List<Future<Boolean>> fetched = IntStream.range(0, instances)
                .mapToObj(i -> threads.submit(instance))
                .toList();

        int times = 0;
        for (Future<Boolean> each : fetched) {
            times += each.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(times).isEqualTo(1);
        assertThat(provider.asked()).hasSize(1);
        assertThat(feed.taken()).hasSize(1);
    }

    @Test
    void whoeverWasKilledLeavesNothingBehind() {
        provider.giving("text/plain", "one");
        TestFeed feed = TestFeed.of(provider.at("/"));
        Lease killed = patient().take(feed);
        assertThat(patient().fetch(feed))
                .as("while the other is thought to be asking")
                .isFalse();
        assertThat(patient().due(List.of(feed))).isEmpty();

        endLease(feed);

        assertThat(patient().due(List.of(feed))).hasSize(1);
        assertThat(patient().fetch(feed)).isTrue();
        patient().ask(feed, killed);
        assertThat(feed.taken()).as("what a former holder brings").hasSize(1);
        assertThat(state(feed).failures()).isZero();
    }

    private Fetching patient() {
        return fetching(Tuned.patient());
    }

    private Fetching impatient() {
        return fetching(Tuned.impatient());
    }

    /** An instance of its own, as far as fetching is concerned. */
    private Fetching fetching(Tuned configuration) {
        return new Fetching(configuration, new Providers(configuration, newsroom, clock, "1"), rows);
    }

    private FeedRows.State state(TestFeed feed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.states(List.of(feed.name())).get(feed.name()));
    }

    /** How many seconds from now it is not asked for. */
    private double restOf(TestFeed feed) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("""
                        SELECT CAST(extract(epoch FROM not_before - statement_timestamp()) AS double precision)
                        FROM editorial.feed
                        WHERE name = :name
                        """, Double.class)
                        .setParameter("name", feed.name())
                        .getSingleResult());
    }

    private void endLease(TestFeed feed) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("""
                        UPDATE editorial.feed
                        SET leased_until = statement_timestamp()
                        WHERE name = :name
                        """)
                        .setParameter("name", feed.name())
                        .executeUpdate());
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        }
        return packed.toByteArray();
    }

    /** The stub's end interrupts it. */
    private static void sleepUntilInterrupted() throws IOException {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Until nobody listens any more, or the stub's end. */
    private static void drip(OutputStream body) throws IOException {
        SynchronousQueue<Object> nothing = new SynchronousQueue<>();
        try {
            for (int i = 0; i < 100_000; i++) {
                body.write('.');
                body.flush();
                nothing.poll(5, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
