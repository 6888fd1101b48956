package org.dateline.manage.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.StubProvider;
import org.dateline.testing.StubProvider.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers that are slow, broken, out of their minds or dead. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FaultyProvidersTest {

    private final StubProvider provider = new StubProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 408})
    void whatMayPassIsTriedAgainAtOnce(int status) {
        provider.refusing(status);
        TestFeed feed = TestFeed.of(provider.at("/"));

        Instance.patient().fetch(feed);

        assertThat(provider.asked()).hasSize(3);
        assertThat(feed.state().failures()).isEqualTo(1);
        assertThat(feed.state().lastError()).contains(String.valueOf(status)).doesNotContain("Sorry");
    }

    @Test
    void aProviderThatStumblesOnceHasNotFailed() {
        provider.answering(exchange -> {
            boolean first = provider.asked().size() == 1;
            StubProvider.send(exchange, first ? 500 : 200, "text/plain", "one".getBytes(StandardCharsets.UTF_8));
        });
        TestFeed feed = TestFeed.of(provider.at("/"));

        Instance.patient().fetch(feed);

        assertThat(feed.texts()).containsExactly("one");
        assertThat(feed.state().failures()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        provider.refusing(status, "Location", "/elsewhere");
        TestFeed feed = TestFeed.of(provider.at("/feed"));

        Instance.patient().fetch(feed);

        assertThat(provider.asked()).extracting(Asked::path).containsExactly("/feed");
        assertThat(feed.state().lastError()).contains("elsewhere").contains(String.valueOf(status));
    }

    @Test
    void whoKeepsSilentIsNotWaitedForForEver() {
        provider.answering(exchange -> sleepUntilInterrupted());
        TestFeed feed = TestFeed.of(provider.at("/"));

        Instance.impatient().fetch(feed);

        assertThat(feed.state().lastError()).contains("no whole answer");
    }

    @Test
    void whoDripsSlowlyIsNotWaitedForForEver() {
        provider.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        TestFeed feed = TestFeed.of(provider.at("/"));

        Instance.impatient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(feed.state().lastError()).contains("no whole answer");
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

        Instance.patient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(provider.asked()).hasSize(1);
        assertThat(feed.state().lastError()).contains("longer than " + Tuned.MAX_BYTES);
    }

    @Test
    void whatIsPackedIsUnpackedAsFarAsItMayBeLong() throws IOException {
        byte[] small = gzip("one".getBytes(StandardCharsets.UTF_8));
        byte[] bomb = gzip(new byte[10_000_000]);
        TestFeed feed = TestFeed.of(provider.at("/"));
        provider.answering(
                exchange -> StubProvider.send(exchange, 200, "text/plain", small, "Content-Encoding", "gzip"));

        Instance.patient().fetch(feed);
        Fetches.makeDue(feed);
        provider.answering(
                exchange -> StubProvider.send(exchange, 200, "text/plain", bomb, "Content-Encoding", "gzip"));
        Instance.patient().fetch(feed);

        assertThat(bomb).hasSizeLessThan(Tuned.MAX_BYTES);
        assertThat(feed.texts()).containsExactly("one");
        assertThat(feed.state().lastError()).contains("longer than " + Tuned.MAX_BYTES);
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

        Instance.patient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(feed.state().failures()).isEqualTo(1);
    }

    @Test
    void whatMakesNoSenseIsNotKept() {
        TestFeed feed = TestFeed.of(provider.at("/"));
        provider.giving("text/plain", "one", "ETag", "\"a\"");
        Instance.patient().fetch(feed);
        Fetches.makeDue(feed);
        provider.giving("text/plain", "nonsense", "ETag", "\"b\"");
        Instance.patient().fetch(feed);
        assertThat(feed.state().lastError()).isEqualTo("It is nonsense.");
        Fetches.makeDue(feed);
        provider.refusing(304);

        Instance.patient().fetch(feed);

        assertThat(provider.asked().get(2).header("If-None-Match")).isEqualTo("\"a\"");
        assertThat(feed.texts()).containsExactly("one", "one");
        assertThat(feed.state().failures()).isZero();
        assertThat(feed.state().lastError()).isNull();
    }

    @Test
    void whoeverWasDeadIsAskedAgainAndForgiven() {
        provider.giving("text/plain", "one");
        provider.kill();
        TestFeed feed = TestFeed.of(provider.at("/"));
        Instance.patient().fetch(feed);
        assertThat(feed.state().lastError()).contains("cannot be reached");
        provider.restart();
        Fetches.makeDue(feed);

        Instance.patient().fetch(feed);

        assertThat(feed.texts()).containsExactly("one");
        assertThat(feed.state().failures()).isZero();
    }

    @Test
    void aHostThatFailsAgainAndAgainIsLeftAloneWhateverItIsWantedFor() {
        provider.refusing(500);
        Fetching fetching = Instance.of(Tuned.patient().breaking(4, Duration.ofHours(1)));
        List<TestFeed> feeds = IntStream.range(0, 6)
                .mapToObj(i -> TestFeed.of(provider.at("/" + i)))
                .toList();
        feeds.forEach(fetching::fetch);
        assertThat(provider.asked()).hasSize(4);
        assertThat(feeds.get(5).state().lastError()).contains("not asked");

        try (StubProvider other = new StubProvider().giving("text/plain", "one")) {
            TestFeed elsewhere = TestFeed.of(other.at("/"));
            fetching.fetch(elsewhere);
            assertThat(elsewhere.texts()).containsExactly("one");
        }
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
