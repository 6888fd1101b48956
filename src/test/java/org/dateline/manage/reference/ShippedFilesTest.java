package org.dateline.manage.reference;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.dateline.kernel.Slug;
import org.dateline.published.Kind;
import org.junit.jupiter.api.Test;

/** What the shipped files say, without a database. */
class ShippedFilesTest {

    private static final Path ISO_CODES = Path.of("/usr/share/iso-codes/json");

    /** Kazakhstan's codes are of November 2022; many a Debian has older ones. */
    private static final String ASTANA = "KZ-71";

    private static final ReferenceFile WORLD = ReferenceFile.world();

    @Test
    void thereAreAllCountriesOfIso3166() {
        assertThat(places("country")).hasSize(249);
    }

    @Test
    void everyPlaceLiesInTheWorldAndEveryCountryButAntarcticaInARegion() {
        for (ReferenceEntry place : places().toList()) {
            List<String> around = around(place);
            assertThat(around).as(place.key()).endsWith("world");
            if (place.text("type").equals("country") && !place.key().equals("antarctica")) {
                assertThat(WORLD.entry(around.get(1)).text("type")).isEqualTo("region");
            }
        }
    }

    @Test
    void nothingIsThereTwice() {
        for (String field : List.of("slug", "isoCode", "unM49")) {
            assertThat(places().map(place -> place.text(field)).filter(value -> !value.isEmpty()))
                    .as(field)
                    .doesNotHaveDuplicates();
        }
        assertThat(Stream.concat(
                                WORLD.entries().values().stream(),
                                ReferenceFile.demonstration("https://news.example").entries().values().stream()
                                        .filter(entry -> !WORLD.entries().containsKey(entry.key())))
                        .flatMap(entry -> Stream.concat(Stream.of(entry.id()), entry.quotes().values().stream())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everythingHasARussianAndAnEnglishNameAndASaneSlug() {
        for (ReferenceEntry entry : WORLD.entries().values()) {
            JsonNode names = entry.content().path("names");
            assertThat(names.path("ru").asText()).as(entry.key()).matches("[А-Яа-яё’ .,()—-]+");
            assertThat(names.path("en").asText()).as(entry.key()).matches("[\\p{IsLatin}’ .,()-]+");
            assertThat(names.path("ky").asText()).as(entry.key()).isNotBlank();
            assertThat(entry.text("slug")).matches(Slug.PATTERN).hasSizeLessThan(50);
            assertThat(entry.id()).hasToString(entry.id().toString().toLowerCase(Locale.ROOT));
            assertThat(entry.id().version()).isEqualTo(7);
            assertThat(entry.id().variant()).isEqualTo(2);
        }
    }

    @Test
    void noPlaceIsAlsoCalledWhatItIsCalled() {
        for (ReferenceEntry place : places().toList()) {
            place.content().path("alternateNames").properties().forEach(language -> {
                String name =
                        place.content().path("names").path(language.getKey()).asText();
                List<String> others = new ArrayList<>();
                language.getValue().forEach(other -> others.add(other.asText()));
                assertThat(others)
                        .as(place.key())
                        .isNotEmpty()
                        .doesNotContain(name)
                        .doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void whatANewsroomTypesMeansTheCountryThatItPrints() {
        Map<String, String> typed = Map.of(
                "Киргизия", "Кыргызстан",
                "Белоруссия", "Беларусь",
                "Молдавия", "Молдова",
                "Туркмения", "Туркменистан",
                "Соединенные Штаты Америки", "США",
                "Бирма", "Мьянма",
                "Чешская Республика", "Чехия",
                "Объединенные Арабские Эмираты", "ОАЭ");
        typed.forEach((label, printed) ->
                assertThat(calledAlso("ru", label)).as(label).containsExactly(printed));
        assertThat(calledAlso("en", "Burma")).containsExactly("Мьянма");
        assertThat(calledAlso("en", "Czech Republic")).containsExactly("Чехия");
        assertThat(calledAlso("en", "Kirghizia")).containsExactly("Кыргызстан");
        assertThat(calledAlso("en", "Kyrgyz Republic")).containsExactly("Кыргызстан");
    }

    @Test
    void membershipsAreOfCountriesAndDoNotOverlap() {
        List<ReferenceEntry> groups = WORLD.entries().values().stream()
                .filter(entry -> entry.kind() == Kind.PLACE_GROUP)
                .toList();

        assertThat(groups).extracting(group -> group.text("slug")).containsExactly("cis", "eaeu", "csto", "sco");
        for (ReferenceEntry group : groups) {
            for (JsonNode one : group.content().path("memberships")) {
                ReferenceEntry place = WORLD.entry(one.path("place").asText().substring(1));
                assertThat(place.text("type")).isEqualTo("country");
                for (JsonNode other : group.content().path("memberships")) {
                    assertThat(one != other && one.path("place").equals(other.path("place")) && overlap(one, other))
                            .as("%s is in %s twice", place.key(), group.key())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void theCodesAreThoseOfIso3166() throws IOException {
        Map<String, JsonNode> countries = isoCodes("iso_3166-1.json", "3166-1").stream()
                .collect(toMap(country -> country.path("alpha_2").asText(), country -> country));
        Set<String> subdivisions = new HashSet<>();
        isoCodes("iso_3166-2.json", "3166-2")
                .forEach(
                        subdivision -> subdivisions.add(subdivision.path("code").asText()));

        assertThat(places("country").map(country -> country.text("isoCode")))
                .containsExactlyInAnyOrderElementsOf(countries.keySet());
        assertThat(places("country"))
                .allSatisfy(country -> assertThat(country.text("unM49"))
                        .isEqualTo(countries
                                .get(country.text("isoCode"))
                                .path("numeric")
                                .asText()));
        assertThat(places().map(place -> place.text("isoCode"))
                        .filter(code -> code.contains("-"))
                        .filter(code -> !code.equals(ASTANA)))
                .isSubsetOf(subdivisions);
        assertThat(places().map(place -> place.text("isoCode")))
                .containsAll(subdivisions.stream()
                        .filter(code -> code.startsWith("KG-"))
                        .toList());
    }

    private static List<JsonNode> isoCodes(String file, String list) throws IOException {
        Assumptions.assumeThat(Files.isReadable(ISO_CODES.resolve(file)))
                .as(
                        "SKIPPED: the places are not compared with ISO 3166, because Debian's package iso-codes is not installed")
                .isTrue();
        List<JsonNode> codes = new ArrayList<>();
        new ObjectMapper().readTree(ISO_CODES.resolve(file).toFile()).path(list).forEach(codes::add);
        return codes;
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return start(one).isBefore(end(other)) && start(other).isBefore(end(one));
    }

    private static LocalDate start(JsonNode membership) {
        return LocalDate.parse(membership.path("startDate").asText());
    }

    private static LocalDate end(JsonNode membership) {
        return membership.has("endDate")
                ? LocalDate.parse(membership.path("endDate").asText())
                : LocalDate.MAX;
    }

    /** The keys from the place itself up to the outermost. */
    private static List<String> around(ReferenceEntry place) {
        return Stream.iterate(
                        place.key(), key -> key != null, key -> WORLD.entry(key).parent())
                .toList();
    }

    private static List<String> calledAlso(String language, String label) {
        List<String> printed = new ArrayList<>();
        places().forEach(place -> place.content()
                .path("alternateNames")
                .path(language)
                .forEach(other -> {
                    if (other.asText().equals(label)) {
                        printed.add(place.content().path("names").path("ru").asText());
                    }
                }));
        return printed;
    }

    private static Stream<ReferenceEntry> places(String type) {
        return places().filter(place -> place.text("type").equals(type));
    }

    private static Stream<ReferenceEntry> places() {
        return WORLD.entries().values().stream().filter(entry -> entry.kind() == Kind.PLACE);
    }
}
