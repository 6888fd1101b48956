package org.dateline.manage.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.StubProvider;
import org.dateline.testing.StubProvider.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a provider is asked, and how. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class FetchingTest {

    private final StubProvider provider = new StubProvider();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void whatComesIsTakenAndNotAskedForAgainBeforeItIsTime() {
        provider.giving("text/plain; charset=windows-1251", "one");
        TestFeed feed = TestFeed.of(provider.at("/feed?lat=1"));

        assertThat(Instance.patient().fetch(feed)).isTrue();
        assertThat(Instance.patient().fetch(feed)).isFalse();

        assertThat(Instance.patient().due(List.of(feed))).isEmpty();
        assertThat(feed.texts()).containsExactly("one");
        assertThat(feed.taken().get(0).charset()).isEqualTo("windows-1251");
        assertThat(provider.asked()).extracting(Asked::path).containsExactly("/feed?lat=1");
        assertThat(feed.rest()).isBetween(3_500.0, 3_800.0);
    }

    @Test
    void aProviderIsToldWhoAsks() {
        provider.giving("text/plain", "one");

        Instance.patient().fetch(TestFeed.of(provider.at("/")));

        assertThat(provider.asked().get(0).header("User-Agent"))
                .matches("Dateline/[^ ]+ \\(\\+https://newsroom\\.example/contact\\)");
    }

    @Test
    void whatStillHoldsIsTakenOnceMoreAtTheNewTime() {
        provider.giving("text/plain", "one", "ETag", "\"a\"", "Last-Modified", "Sun, 29 Jun 2025 14:15:00 GMT");
        TestFeed feed = TestFeed.of(provider.at("/"));
        Instance.patient().fetch(feed);
        Fetches.makeDue(feed);
        provider.refusing(304);

        Instance.patient().fetch(feed);

        Asked second = provider.asked().get(1);
        assertThat(second.header("If-None-Match")).isEqualTo("\"a\"");
        assertThat(second.header("If-Modified-Since")).isEqualTo("Sun, 29 Jun 2025 14:15:00 GMT");
        assertThat(feed.texts()).containsExactly("one", "one");
        assertThat(feed.taken().get(1).at()).isAfter(feed.taken().get(0).at());
        assertThat(feed.state().failures()).isZero();
        assertThat(feed.state().lastSuccess())
                .isAfterOrEqualTo(feed.taken().get(1).at());
    }

    @Test
    void whatWasNeverGivenIsNotConfirmed() {
        provider.refusing(304);
        TestFeed feed = TestFeed.of(provider.at("/"));

        Instance.patient().fetch(feed);

        assertThat(feed.taken()).isEmpty();
        assertThat(feed.state().failures()).isEqualTo(1);
    }

    @Test
    void anotherAddressKnowsNothingOfTheFirst() {
        provider.giving("text/plain", "one", "ETag", "\"a\"");
        TestFeed feed = TestFeed.of(provider.at("/one"));
        Instance.patient().fetch(feed);
        Fetches.makeDue(feed);

        Instance.patient().fetch(feed.at(provider.at("/two")));

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

        Instance.patient().fetch(feed);

        assertThat(feed.rest()).isBetween(seconds - 60.0, seconds * 1.06);
    }

    @Test
    void aProviderThatWantsToBeLeftAloneIs() {
        provider.refusing(429, "Retry-After", "7200");
        TestFeed feed = TestFeed.of(provider.at("/"));

        Instance.patient().fetch(feed);

        assertThat(provider.asked()).hasSize(1);
        assertThat(feed.rest()).isBetween(7_140.0, 7_210.0);
        assertThat(Instance.patient().fetch(feed)).isFalse();
    }

    @Test
    void nobodyIsLeftAloneForEver() {
        provider.refusing(503, "Retry-After", "999999999");
        TestFeed feed = TestFeed.of(provider.at("/"));

        Instance.patient().fetch(feed);

        assertThat(feed.rest()).isLessThanOrEqualTo(86_400.0);
    }

    @Test
    void eachFurtherFailureMakesThePauseLonger() {
        provider.refusing(404);
        TestFeed feed = TestFeed.of(provider.at("/"));
        for (int failures = 1; failures <= 12; failures++) {
            Fetches.makeDue(feed);
            Instance.patient().fetch(feed);

            double longest = Math.min(3_600, 30 * Math.pow(2, failures - 1));
            assertThat(feed.state().failures()).isEqualTo(failures);
            assertThat(feed.rest()).isBetween(longest / 2 - 10, longest);
        }
    }
}
