package org.dateline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.nio.file.Path;
import org.dateline.testing.Chromium;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header of each page with whatever may be known: the answers are the API's, with informers of the test's own. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"))
class SampleHeaderTest {

    private static final int PHONE = 360;
    private static final String STORY = "sample/?path=/ru/v-sodruzhestve/peregovory-v-cholpon-ate";

    private static final String LIVE = """
            live: [{
              channel: { id: '1', slug: 'first', name: 'Первый' },
              streams: [{ type: 'hls', url: 'https://media.example/live.m3u8', mediaType: 'application/x-mpegurl' }],
              preview: { id: '2', slug: 'studio', type: 'image', name: 'Студия', renditions: [
                { url: location.origin + '/docs/icon.svg', mediaType: 'image/svg+xml', width: 160, height: 90 }] },
              now: { id: '3', title: 'Новости', startDate: '2025-06-29T17:00:00+03:00', isLiveBroadcast: true, isRepeat: false },
            }]""";
    private static final String WEATHER = """
            weather: {
              place: { id: '4', slug: 'moscow', name: 'Москва' }, temperature: %s,
              condition: { code: 2, name: 'облачно', names: { ru: 'облачно' }, isDay: true, icon: '/docs/icon.svg' },
              observedAt: '2025-06-29T17:00:00+03:00', stale: %s, age: 'PT1H', forecast: [],
              provider: { name: 'met-norway', attribution: 'MET Norway', url: 'https://met.example/', licence: 'CC BY 4.0' },
            }""";
    private static final String RATES = """
            exchangeRates: {
              base: 'RUB', date: '2025-06-29', stale: %s, age: 'PT1H', provider: { name: 'manual' },
              rates: [
                { currency: 'USD', name: 'Доллар США', nominal: 1, value: '78.53', change: '0.41', date: '2025-06-29' },
                { currency: 'CNY', name: 'Юань', nominal: 1, value: '10.93', change: '-0.02', date: '2025-06-29' }],
            }""";

    @TestHTTPResource
    URL server;

    @TempDir
    Path directory;

    private Chromium browser;

    @BeforeEach
    void openBrowser() throws Exception {
        assumeThat(Chromium.installed())
                .as("Chromium, which looks at the pages; it is not installed here, so nothing has looked")
                .isPresent();
        browser = Chromium.start(directory, server);
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 768, 1280})
    void whatIsKnownIsThereBesideItsPictures(int width) {
        Tab tab = open(width, LIVE + "," + WEATHER.formatted("12.6", false) + "," + RATES.formatted(false));

        Sample.isSound(tab, server.toString());
        Sample.isReadAloud(tab);
        Sample.isLegible(tab);
        assertThat(tab.texts(".onair .label")).containsExactly("Прямой эфир");
        assertThat(tab.attributes(".onair a", "href")).containsExactly("https://media.example/live.m3u8");
        assertThat(tab.texts(".weather b")).containsExactly("+13");
        assertThat(tab.texts(".weather .what")).containsExactly("Москва");
        assertThat(tab.attributes(".informers img", "alt")).containsExactly("Студия", "облачно");
        assertThat(tab.texts(".rates dt")).containsExactly("USD", "CNY");
        assertThat(tab.texts(".rates dd")).element(0).asString().startsWith("78.53");
        assertThat(tab.texts(".rates dd")).element(1).asString().startsWith("10.93");
        assertThat(tab.texts(".stale")).isEmpty();
        assertThat(tab.texts(".providers")).containsExactly("Источник данных: MET Norway (CC BY 4.0)");
        assertThat(tab.tell(
                                "document.querySelector('.informers').scrollHeight <= document.querySelector('.informers').clientHeight")
                        .asBoolean())
                .as("nothing is cut off")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void whatIsOldSaysFromWhen(int width) {
        Tab tab = open(width, WEATHER.formatted("-0.4", true) + "," + RATES.formatted(true));

        Sample.isSound(tab, server.toString());
        assertThat(tab.texts(".weather b")).containsExactly("0");
        assertThat(tab.texts(".stale"))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).startsWith("данные от 29 июня"));
        assertThat(tab.attributes(".stale time", "datetime"))
                .containsExactly("2025-06-29T17:00:00+03:00", "2025-06-29");
    }

    @ParameterizedTest
    @CsvSource({"-3.6, −4", "0, 0", "31.5, +32"})
    void degreesHaveTheirSign(String temperature, String printed) {
        Tab tab = open(1280, WEATHER.formatted(temperature, false));

        assertThat(tab.texts(".weather b")).containsExactly(printed);
    }

    @Test
    void withNothingKnownTheHeaderHasNoHole() {
        Tab tab = open(PHONE, "");

        Sample.isSound(tab, server.toString());
        assertThat(tab.tell("document.querySelector('.informers').getClientRects().length")
                        .asInt())
                .isZero();
        assertThat(tab.texts(".providers").get(0)).isEmpty();
    }

    private Tab open(int width, String informers) {
        String script = """
                const ask = window.fetch;
                window.fetch = async (...request) => {
                  const answer = await ask(...request);
                  const page = { ...await answer.json(), informers: { %s } };
                  return new Response(JSON.stringify(page), { status: answer.status, headers: answer.headers });
                };""".formatted(informers);
        return browser.tab(width, "light").first(script).open(server + STORY);
    }
}
