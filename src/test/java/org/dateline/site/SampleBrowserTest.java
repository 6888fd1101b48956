package org.dateline.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/** Opens the pages of the sample in Chromium, where it is installed, and compares them with what the API says. */
@QuarkusTest
@WithTestResource(
        value = DatabaseResource.class,
        initArgs = @ResourceArg(name = DatabaseResource.DEMONSTRATION, value = "true"))
class SampleBrowserTest {

    private static final int PHONE = 360;
    private static final String STORY = "/ru/v-sodruzhestve/peregovory-v-cholpon-ate";

    private static final List<String> PAGES = List.of(
            "",
            "?path=" + STORY,
            "?path=/ru/v-sodruzhestve",
            "?path=/ru/ekonomika-sodruzhestva",
            "?person=sergey-lavrov&lang=ru",
            "?place=kyrgyzstan&lang=ru",
            "?path=/ru/x/y");

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
    @ValueSource(ints = {PHONE, 1280})
    void aStoryShowsWhatTheApiSays(int width) {
        JsonPath story =
                given().queryParam("path", STORY).get("/v1/articles/by-path").jsonPath();

        Tab tab = open(width, "?path=" + STORY);

        Sample.isSound(tab, server.toString());
        Sample.isReadAloud(tab);
        assertThat(tab.texts("h1")).containsExactly(story.getString("headline"));
        assertThat(tab.texts(".story .lead")).containsExactly(story.getString("lead"));
        assertThat(tab.texts(".dateline time")).containsExactly(story.getString("dateline.text"));
        assertThat(tab.texts(".body > p"))
                .isEqualTo(story.getList("body.findAll { it.type == 'paragraph' }.collect { it.text*.text.join('') }"));
        List<String> cards = story.getList("quotes.findAll { it.presentation == 'card' }.speaker.name");
        assertThat(tab.texts(".quote b")).isEqualTo(cards);
        assertThat(tab.texts(".quote .office"))
                .isEqualTo(story.getList("quotes.findAll { it.presentation == 'card' }.speaker.office.label"));
        assertThat(tab.texts(".quote blockquote"))
                .containsExactly(story.getString("quotes[0].text"), "«" + story.getString("quotes[1].text") + "».");
        assertThat(tab.texts(".line:first-of-type li")).isEqualTo(story.getList("places.name"));
        assertThat(tab.attributes(".story a[rel]", "href")).isEqualTo(story.getList("share.links.url"));
        assertThat(tab.texts(".credits li"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase(story.getString("contributions[0].text"));
        assertThat(tab.attributes(".entity[href]", "href")).containsExactly("./?person=sadyr-japarov&lang=ru");
        assertThat(tab.attributes(".languages a", "hreflang")).containsExactly("ru", "en");
        assertThat(tab.texts(".side h3")).contains(story.getString("translations[0].headline"));
    }

    /** Its facts, names, figures and labels, in the order in which the model page has them. */
    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void theDemonstrationShowsWhatTheModelPageShows(int width) {
        List<String> lines = open(width, "?path=" + STORY).lines();

        assertThat(String.join("\n", lines).toLowerCase(Locale.ROOT))
                .containsSubsequence(
                        "прямой эфир",
                        "+13",
                        "москва",
                        "usd",
                        "78.53",
                        "cny",
                        "10.93",
                        "в содружестве",
                        "чолпон-ате",
                        "кыргызстан 29/06/2025 — 17:15",
                        "рабочую встречу",
                        "торговля, миграция, гуманитарные проекты",
                        "совет министров иностранных дел одкб",
                        "лавров",
                        "иссык-кул",
                        "узком составе",
                        "расширенном",
                        "4 млрд долларов",
                        "5 млрд",
                        "жээнбек кулубаев",
                        "министр иностранных дел кыргызской республики",
                        "350 договоров, соглашений и других документов",
                        "трудовую миграцию",
                        "в последние недели",
                        "русскоязычных школах",
                        "славянского университета",
                        "сергей лавров",
                        "министр иностранных дел российской федерации",
                        "27 июля",
                        "25-летие декларации о вечной дружбе, союзничестве и партнерстве",
                        "международных организациях",
                        "садыра жапарова",
                        "закрытой",
                        "глав двух государств, сообщил лавров",
                        "коллективной безопасности",
                        "заявления и плана работы",
                        "вторая поездка в кыргызстан",
                        "одкб, еаэс и шос",
                        "корреспондент телеканала «мир 24» алексей тимаев",
                        "география:",
                        "кыргызстан",
                        "поделиться:",
                        "вконтакте");
    }

    @ParameterizedTest
    @CsvSource({
        "360, '', Главное",
        "1280, ?path=/ru, Главное",
        "1280, ?path=/en, Top story",
        "360, ?path=/ky, Башкы кабар",
        "360, ?path=/ru/v-sodruzhestve, В содружестве",
        "1280, ?path=/en/v-sodruzhestve, In the Commonwealth",
        "360, ?person=sergey-lavrov&lang=ru, Сергей Лавров",
        "1280, ?person=sergey-lavrov&lang=en, Sergey Lavrov",
        "360, ?place=kyrgyzstan&lang=ru, Кыргызстан",
        "1280, ?place=asia&lang=ky, Азия",
        "768, ?path=/en/v-sodruzhestve/ministers-meet-in-cholpon-ata, Foreign ministers of Kyrgyzstan and Russia meet in Cholpon-Ata"
    })
    void everyPageIsSoundAndReadAloudAndSurvivesAReload(int width, String address, String heading) {
        Tab tab = open(width, address);

        assertThat(tab.tell("document.querySelector('h1').textContent").asText())
                .isEqualTo(heading);
        Sample.isReadAloud(tab);
        List<String> before = tab.lines();
        assertThat(tab.reload().lines()).isEqualTo(before);
        Sample.isSound(tab, server.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "360, ?path=/ru",
        "1280, ?path=/ru/v-sodruzhestve",
        "360, ?path=/ru/v-sodruzhestve/peregovory-v-cholpon-ate",
        "1280, ?person=sergey-lavrov&lang=ru",
        "360, ?place=kyrgyzstan&lang=ru"
    })
    void everyPageHasTheHeader(int width, String address) {
        JsonPath known = given().queryParam("lang", "ru").get("/v1/informers").jsonPath();

        Tab tab = open(width, address);

        assertThat(tab.texts(".onair .label")).containsExactly("Прямой эфир");
        assertThat(tab.texts(".weather .what")).containsExactly(known.getString("weather.place.name"));
        assertThat(tab.texts(".weather b")).containsExactly("+" + Math.round(known.getDouble("weather.temperature")));
        assertThat(tab.attributes(".weather img", "alt")).containsExactly(known.getString("weather.condition.name"));
        assertThat(tab.texts(".rates dt")).isEqualTo(known.getList("exchangeRates.rates.currency"));
        assertThat(tab.texts(".rates dd")).isEqualTo(known.getList("exchangeRates.rates.value"));
        assertThat(tab.texts(".weather .stale")).hasSize(known.getBoolean("weather.stale") ? 1 : 0);
        assertThat(tab.texts(".rubrics a")).startsWith("Главная", "В содружестве");
        Sample.isSound(tab, server.toString());
        Sample.isLegible(tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?path=/ru/v-sodruzhestve/nichego", "?path=/ru/nichego", "?person=nobody&lang=ru"})
    void whereThereIsNothingTheHeaderLeadsOn(String address) {
        Tab tab = open(PHONE, address);

        assertThat(tab.texts(".onair .label, .weather b")).containsExactly("Прямой эфир", "+13");
        assertThat(tab.texts(".rubrics a")).startsWith("Главная", "В содружестве");
        assertThat(tab.texts(".languages a")).containsExactly("RU", "KY", "EN");
        assertThat(tab.tell("document.querySelector('.source').getClientRects().length")
                        .asInt())
                .as("links to an answer that there is not")
                .isZero();
        Sample.isLegible(tab);
    }

    @Test
    void theDemonstrationsPicturesAreThere() {
        Tab tab = open(1280, "?path=" + STORY);

        assertThat(tab.attributes(".media img, .onair img", "src"))
                .containsExactlyInAnyOrder(Chromium.SITE + "sample/studio.svg", Chromium.SITE + "sample/issyk-kul.svg");
        assertThat(tab.tell("[...document.images].every(image => image.naturalWidth > 0)")
                        .asBoolean())
                .isTrue();
        assertThat(tab.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, ?place=kyrgyzstan&lang=ru, .cover", "1280, ?path=" + STORY + ", .media"})
    void aPictureThatIsNotThereLeavesItsWordsInItsPlace(int width, String address, String frame) {
        String size = "(box => [Math.round(box.width), Math.round(box.width * 9 / 16 - box.height)])"
                + "(document.querySelector('" + frame + " > :first-child').getBoundingClientRect()).join()";
        String whole = open(width, address).tell(size).asText();

        Tab tab = browser.tab(width, "light").without("*/sample/*.svg").open(server + "sample/" + address);

        assertThat(tab.texts("main img")).isEmpty();
        assertThat(tab.texts(frame + " > :first-child")).containsExactly("Озеро, за ним снежные горы");
        assertThat(tab.tell(size).asText()).as("its size").isEqualTo(whole).endsWith(",0");
        assertThat(tab.overflow()).isLessThanOrEqualTo(0);
        Sample.isReadAloud(tab);
        Sample.isLegible(tab);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | 9 марта 2004 г. — по настоящее время | 29 июня 2025 г. | 29 июня",
                "ky | 2004-ж., 9-март — азыркыга чейин | 2025-ж., 29-июнь | 29-июнь",
                "en | 9 March 2004 — present | 29 June 2025 | 29 June"
            })
    void datesAreThoseOfTheLanguage(String language, String tenure, String spoken, String observed) {
        Tab tab = open(PHONE, "?person=sergey-lavrov&lang=" + language);

        assertThat(tab.texts(".offices .when")).containsExactly(tenure);
        assertThat(tab.texts(".quotes .source time")).isNotEmpty().containsOnly(spoken);
        assertThat(tab.texts(".stale time")).hasSize(2).allMatch(date -> date.contains(observed));
    }

    @Test
    void aMonthAloneIsNamedAsSuch() {
        assertThat(open(PHONE, "?person=zheenbek-kulubaev&lang=ru").texts(".offices .when"))
                .containsExactly("апрель 2022 г. — по настоящее время");
        assertThat(open(PHONE, "?person=zheenbek-kulubaev&lang=ky").texts(".offices .when"))
                .containsExactly("2022-ж., апрель — азыркыга чейин");
    }

    @Test
    void aPersonHasOfficesQuotesAndATimeline() {
        JsonPath quotes =
                given().queryParam("speaker", "sergey-lavrov").get("/v1/quotes").jsonPath();

        Tab tab = open(PHONE, "?person=sergey-lavrov&lang=ru");

        assertThat(tab.texts(".offices li"))
                .singleElement()
                .asString()
                .contains("инистр иностранных дел Российской Федерации", "9 марта 2004 г. — по настоящее время");
        assertThat(tab.texts(".quotes .quote")).hasSize(quotes.getList("data").size());
        assertThat(tab.texts(".timeline .what")).containsExactly("Цитата", "Цитата", "Упоминание", "Начало полномочий");
    }

    @Test
    void aPlaceHasItsStoriesQuotesAndThePlacesInIt() {
        Tab tab = open(PHONE, "?place=kyrgyzstan&lang=ru");

        assertThat(tab.texts(".teaser h3"))
                .contains("Переговоры в Чолпон-Ате: о чем говорили министры Кыргызстана и России");
        assertThat(tab.texts(".quote blockquote")).isNotEmpty();
        assertThat(tab.texts(".chips li")).contains("Бишкек").first().asString().contains("Иссык-Кульская область");
    }

    @Test
    void everyLinkOfTheSampleLeadsToAPage() {
        List<String> links = open(1280, "").attributes("main a", "href");
        Tab story = open(1280, "?path=" + STORY);

        assertThat(links).isNotEmpty();
        for (String link : List.of(story.attributes("header a, article a:not([rel]), aside a", "href"), links).stream()
                .flatMap(List::stream)
                .filter(each -> each.startsWith("./"))
                .distinct()
                .toList()) {
            Tab target = browser.tab(PHONE, "dark")
                    .open(URI.create(server + "sample/").resolve(link).toString());

            Sample.isSound(target, server.toString());
            assertThat(target.texts(".problem")).as(link).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "?path=/ru/v-sodruzhestve/nichego, Такой страницы нет, There is nothing here",
        "?path=/ky/v-sodruzhestve/nichego, Мындай барак жок, There is nothing here",
        "?person=nobody&lang=en, There is no such page, There is nothing here"
    })
    void whatNeverWasIsSaidInBothLanguages(String address, String heading, String title) {
        Tab tab = open(PHONE, address);

        assertThat(tab.texts("h1")).containsExactly(heading);
        assertThat(tab.texts(".detail")).singleElement().asString().startsWith(title);
        assertThat(tab.overflow()).isLessThanOrEqualTo(0);
        Sample.isReadAloud(tab);
    }

    @Test
    void withoutAnAnswerThePageOffersToTryAgain() {
        Tab tab = browser.tab(PHONE, "light").without("*/v1/*").open(server + "sample/?path=" + STORY);

        assertThat(tab.texts("h1")).containsExactly("Нет связи");
        assertThat(tab.texts("main button")).containsExactly("Попробовать ещё раз");
        Sample.isReadAloud(tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutAndEveryLinkIsWithinReach(String colours) {
        Tab tab = browser.tab(colours.equals("dark") ? PHONE : 1280, colours);

        for (String page : PAGES) {
            Sample.isLegible(tab.open(server + "sample/" + page));
        }
    }

    @Test
    void aKeyboardReachesTheContentFirst() {
        Tab tab = open(1280, "?path=" + STORY);

        assertThatNoException().isThrownBy(() -> tab.tell("document.querySelector('.skip').focus()"));
        assertThat(tab.tell("document.querySelector('.skip').getBoundingClientRect().width")
                        .asDouble())
                .as("seen when it has the focus")
                .isGreaterThan(50);
        assertThat(tab.tell("(document.querySelector('.skip').click(), location.hash)")
                        .asText())
                .isEqualTo("#content");
    }

    private Tab open(int width, String address) {
        return browser.tab(width, "light").open(server + "sample/" + address);
    }
}
