package org.dateline.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.kernel.PartialDate;
import org.dateline.published.person.PublicTenure;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;
import org.dateline.testing.Known;
import org.dateline.testing.Newsdesk;
import org.dateline.testing.PublicWorld;
import org.dateline.testing.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes are found by the offices that their speaker held, one of which is printed with them, and by whose these are. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class QuotesByOfficeTest {

    private static final int QUOTES = 40;

    @Inject
    PublicWorld world;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void quotesAreFoundByTheOfficesOfTheirDay(long seed) {
        Random random = new Random(seed);
        List<Known> ministries = List.of(world.organization("Министерство"), world.organization("Ведомство"));
        List<Known> offices = IntStream.range(0, 4)
                .mapToObj(i -> world.sharedOffice("Должность " + i, i == 3 ? null : ministries.get(i % 2)))
                .toList();
        List<PublicTenure> tenures = tenures(random, offices);
        Known person = world.holder("Оратор", tenures);
        Story story = world.story(world.section("Мир", null));
        for (int i = 0; i < QUOTES; i++) {
            story.quote(person, day(random));
        }
        Known article = story.publish();

        for (int change = 0; change < 3; change++) {
            List<Map<String, Object>> quotes = quotes("article=" + article.id());
            assertThat(quotes).hasSize(QUOTES);
            for (Known office : offices) {
                assertThat(ids(quotes("article=" + article.id() + "&office=" + office.slug())))
                        .as("seed %d, change %d, %s", seed, change, office)
                        .isEqualTo(ids(saidHolding(quotes, tenures, List.of(office))));
            }
            for (Known ministry : ministries) {
                assertThat(ids(quotes("article=" + article.id() + "&organization=" + ministry.slug())))
                        .as("seed %d, change %d, %s", seed, change, ministry)
                        .isEqualTo(ids(saidHolding(quotes, tenures, officesOf(ministry))));
            }
            for (Map<String, Object> quote : quotes) {
                List<UUID> held = held(tenures, day(quote));
                assertThat(officeId(quote))
                        .as("seed %d, change %d, %s", seed, change, quote)
                        .isIn(held.isEmpty() ? Collections.singleton(null) : held);
            }
            if (change == 0) {
                tenures = tenures(random, offices);
                world.holder(person, "Оратор", tenures);
            } else {
                world.sharedOffice(offices.get(0), "Должность", ministries.get(1));
                world.sharedOffice(offices.get(1), "Должность", null);
                world.sharedOffice(offices.get(3), "Должность", ministries.get(0));
            }
        }
    }

    @Test
    void editorsMendTenuresAndWhatWasSaidFollows() {
        WorkingCopy ministry = Editor.published("organizations", Newsdesk.named("Министерство"));
        WorkingCopy office = Editor.published("offices", office(ministry));
        WorkingCopy person = Editor.published("people", Newsdesk.person(office, "2020-03"));
        String quote = quoted(Map.of("person", person.id()), "2021-05-04");

        assertThat(ids(quotes("office=" + office.id()))).containsExactly(quote);
        assertThat(ids(quotes("organization=" + ministry.id()))).containsExactly(quote);
        assertThat(ids(quotes("office=-" + office.id() + "&speaker=" + person.id())))
                .isEmpty();

        Editor.patch(person, Map.of("tenures", List.of(Map.of("office", office.id(), "startDate", "2022"))));
        Editor.publish(person.version(2)).then().statusCode(200);

        assertThat(quotes("office=" + office.id())).isEmpty();
        assertThat(quotes("organization=" + ministry.id())).isEmpty();
        assertThat(ids(quotes("speaker=" + person.id()))).containsExactly(quote);
    }

    @Test
    void officesOfTheSurvivorAreThoseOfTheLosersWords() {
        WorkingCopy office = Editor.published("offices", Newsdesk.office(false));
        WorkingCopy survivor = Editor.published("people", Newsdesk.person(office, "2020-03"));
        WorkingCopy loser = Editor.published("people", Newsdesk.named("Человек"));
        String quote = quoted(Map.of("person", loser.id()), "2021-05-04");
        assertThat(quotes("office=" + office.id())).isEmpty();

        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(ids(quotes("office=" + office.id()))).containsExactly(quote);
        assertThat(quotes("speaker=" + survivor.id()).get(0))
                .extracting("speaker.office.id")
                .isEqualTo(office.id().toString());
    }

    @Test
    void organizationsFindTheirOwnWordsAndThoseOfTheirOffices() {
        WorkingCopy loser = Editor.published("organizations", Newsdesk.named("Ведомство"));
        WorkingCopy survivor = Editor.published("organizations", Newsdesk.named("Министерство"));
        WorkingCopy person =
                Editor.published("people", Newsdesk.person(Editor.published("offices", office(loser)), "2020"));
        String own = quoted(Map.of("organization", survivor.id()), "2021-05-04");
        String ofOffice = quoted(Map.of("person", person.id()), "2021-05-04");
        assertThat(ids(quotes("organization=" + loser.id()))).containsExactly(ofOffice);
        assertThat(ids(quotes("organization=" + survivor.id()))).containsExactly(own);

        Editor.merge(loser, survivor).then().statusCode(200);

        assertThat(ids(quotes("organization=" + survivor.id()))).containsExactlyInAnyOrder(own, ofOffice);
        assertThat(given().get("/v1/organizations/" + survivor.id() + "/holders")
                        .<List<String>>path("data.person.id"))
                .containsExactly(person.id().toString());
    }

    private static Map<String, Object> office(WorkingCopy organization) {
        Map<String, Object> office = Newsdesk.office(false);
        office.put("organization", organization.id());
        return office;
    }

    /** The id of the only quote of a new story. */
    private static String quoted(Map<String, Object> speaker, String spokenAt) {
        Map<String, Object> quote = new HashMap<>(
                Map.of("key", "q1", "kind", "direct", "presentation", "card", "text", "Да.", "spokenAt", spokenAt));
        quote.put("speaker", speaker);
        Map<String, Object> content = Newsdesk.article(Editor.published("sections", Newsdesk.named("Рубрика")));
        content.put("quotes", List.of(quote));
        WorkingCopy story = Editor.published("articles", content);
        return given().get("/v1/articles/" + story.id()).path("quotes[0].id");
    }

    private static List<PublicTenure> tenures(Random random, List<Known> offices) {
        return Stream.generate(() -> tenure(random, offices.get(random.nextInt(offices.size()))))
                .filter(Objects::nonNull)
                .limit(random.nextInt(7))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static @Nullable PublicTenure tenure(Random random, Known office) {
        PartialDate start = partialDate(random);
        PartialDate end = partialDate(random);
        return start != null && end != null && end.latest().isBefore(start.earliest())
                ? null
                : new PublicTenure(office.id(), random.nextBoolean(), start, end);
    }

    private static @Nullable PartialDate partialDate(Random random) {
        String day = day(random).toString();
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> PartialDate.parse(day.substring(0, 4));
            case 2 -> PartialDate.parse(day.substring(0, 7));
            default -> PartialDate.parse(day);
        };
    }

    /** Few enough for the same day to come again, with the first and the last of years and months among them. */
    private static LocalDate day(Random random) {
        LocalDate day = LocalDate.of(2003 + random.nextInt(3), 1 + random.nextInt(12), 1);
        return switch (random.nextInt(4)) {
            case 0 -> day;
            case 1 -> day.plusMonths(1).minusDays(1);
            case 2 -> LocalDate.of(day.getYear(), 12, 31);
            default -> day.plusDays(random.nextInt(28));
        };
    }

    private static List<Map<String, Object>> quotes(String filters) {
        Response answer = given().get("/v1/quotes?limit=100&" + filters);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("data");
    }

    /** The offices of an organization, asked for as readers would. */
    private static List<Known> officesOf(Known organization) {
        List<Map<String, String>> offices =
                given().get("/v1/offices?organization=" + organization.slug()).path("data");
        return offices.stream()
                .map(office -> new Known(UUID.fromString(office.get("id")), office.get("slug")))
                .toList();
    }

    private static List<Map<String, Object>> saidHolding(
            List<Map<String, Object>> quotes, List<PublicTenure> tenures, List<Known> offices) {
        List<UUID> wanted = offices.stream().map(Known::id).toList();
        return quotes.stream()
                .filter(quote -> held(tenures, day(quote)).stream().anyMatch(wanted::contains))
                .toList();
    }

    /** The offices held on the day without a doubt; where there are none, those that may have been held. */
    private static List<UUID> held(List<PublicTenure> tenures, LocalDate day) {
        List<UUID> certain = new ArrayList<>();
        List<UUID> possible = new ArrayList<>();
        for (PublicTenure tenure : tenures) {
            PartialDate start = tenure.startDate();
            PartialDate end = tenure.endDate();
            if (start != null
                    && !start.latest().isAfter(day)
                    && (end == null || end.earliest().isAfter(day))) {
                certain.add(tenure.office());
            }
            if ((start == null || !start.earliest().isAfter(day))
                    && (end == null || !end.latest().isBefore(day))) {
                possible.add(tenure.office());
            }
        }
        return certain.isEmpty() ? possible : certain;
    }

    private static LocalDate day(Map<String, Object> quote) {
        return LocalDate.parse((String) quote.get("spokenAt"));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable UUID officeId(Map<String, Object> quote) {
        Map<String, Object> speaker = (Map<String, Object>) quote.get("speaker");
        Map<String, Object> office = (Map<String, Object>) speaker.get("office");
        String id = office == null ? null : (String) office.get("id");
        return id == null ? null : UUID.fromString(id);
    }

    private static List<Object> ids(List<Map<String, Object>> quotes) {
        return quotes.stream().map(quote -> quote.get("id")).toList();
    }
}
