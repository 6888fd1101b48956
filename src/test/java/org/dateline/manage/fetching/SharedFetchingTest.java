package org.dateline.manage.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.dateline.problem.Problem;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.StubProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several instances that fetch the same, of which some are killed. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class SharedFetchingTest {

    private final StubProvider provider = new StubProvider();

    @AfterEach
    void stop() {
        provider.close();
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
            return Instance.patient().fetch(feed);
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
    void whoeverIsKilledBetweenFetchingAndStoringHasStoredNothing() {
        provider.giving("text/plain", "one", "ETag", "\"a\"");
        TestFeed feed = TestFeed.of(provider.at("/"));
        Feed deadly = feed.cutOff();

        assertThatThrownBy(() -> Instance.patient().fetch(deadly)).isInstanceOf(Problem.class);

        assertThat(feed.state().lastSuccess()).isNull();
        assertThat(feed.state().leasedUntil()).isAfter(Instant.now());
        assertThat(Instance.patient().fetch(feed)).isFalse();
        feed.endLease();
        assertThat(feed.state().leasedUntil()).isNull();
        assertThat(Instance.patient().fetch(feed)).isTrue();
        assertThat(feed.texts()).containsExactly("one");
        assertThat(provider.asked()).hasSize(2);
        assertThat(provider.asked().get(1).header("If-None-Match")).isNull();
        assertThat(feed.state().failures()).isZero();
    }

    @Test
    void nobodyWaitsForWhoWasKilledLongerThanTwiceAFetch() {
        assertThat(Tuned.patient().lease()).isBetween(Duration.ofSeconds(2 * 3 * 30), Duration.ofSeconds(2 * 3 * 31));
    }

    @Test
    void whoeverWasKilledLeavesNothingBehind() {
        provider.giving("text/plain", "one");
        TestFeed feed = TestFeed.of(provider.at("/"));
        Lease killed = Instance.patient().take(feed);
        assertThat(Instance.patient().fetch(feed))
                .as("while the other is thought to be asking")
                .isFalse();
        assertThat(Instance.patient().due(List.of(feed))).isEmpty();

        feed.endLease();

        assertThat(Instance.patient().due(List.of(feed))).hasSize(1);
        assertThat(Instance.patient().fetch(feed)).isTrue();
        Instance.patient().ask(feed, killed);
        assertThat(feed.taken()).as("what a former holder brings").hasSize(1);
        assertThat(feed.state().failures()).isZero();
    }
}
