package org.dateline.manage;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.testing.Rates.rate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.published.exchangerate.PublicExchangeRates;
import org.dateline.testing.DatabaseResource;
import org.dateline.testing.Editor;
import org.dateline.testing.HandedOut;
import org.dateline.testing.Rates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class ExchangeRatesTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-28");

    private Rates rates;

    @Inject
    AgroalDataSource owner;

    @BeforeEach
    void findBase() {
        rates = Rates.inNewBase();
    }

    @Test
    void aDayGoesFromVersionToVersion() {
        rates.day(DAY)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("version", equalTo(0))
                .body("rates", hasSize(0))
                .body("provider", nullValue());

        rates.enter(DAY, 0, List.of(rate("USD", "78.530")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("provider", equalTo("manual"))
                .body("rates[0].value", equalTo("78.530"))
                .body("rates[0].nominal", equalTo(1));
        rates.enter(DAY, 1, List.of(rate("CNY", "10.93"))).then().header("ETag", "\"2\"");

        rates.day(DAY).then().body("version", equalTo(2)).body("rates.currency", contains("CNY"));
    }

    @Test
    void whoComesTooLateChangesNothing() {
        rates.enter(DAY, 0, List.of(rate("USD", "78.53")));

        rates.enter(DAY, 0, List.of(rate("USD", "1"))).then().statusCode(412).body("currentVersion", equalTo(1));
        rates.remove(DAY, 7).then().statusCode(412);
        Editor.asking()
                .contentType(ContentType.JSON)
                .body(Map.of("rates", List.of(rate("USD", "1"))))
                .put(rates.path(DAY))
                .then()
                .statusCode(428);

        rates.day(DAY).then().body("rates[0].value", equalTo("78.53"));
    }

    @Test
    void noVersionComesTwice() {
        rates.enter(DAY, 0, List.of(rate("USD", "78.53")));
        rates.remove(DAY, 1).then().statusCode(204);
        rates.day(DAY).then().body("version", equalTo(0));

        rates.enter(DAY, 0, List.of(rate("USD", "79"))).then().body("version", equalTo(3));

        rates.remove(DAY, 1).then().statusCode(412);
    }

    @Test
    void whatIsRemovedIsGoneForReaders() {
        rates.entered("2025-06-27", rate("USD", "78"));
        long version = rates.entered("2025-06-28", rate("USD", "79"));

        rates.remove(DAY, version).then().statusCode(204);

        rates.asked("").then().body("date", equalTo("2025-06-27")).body("rates[0].value", equalTo("78"));
        rates.remove(DAY, 0).then().statusCode(404);
        rates.remove(DAY.minusDays(1), 1).then().statusCode(204);
        rates.asked("").then().statusCode(400).body("errors.pointer", contains("?base"));
    }

    @Test
    void oneOfManyWritersWins() {
        List<CompletableFuture<Response>> writers = IntStream.range(1, 9)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        rates.enter(DAY, 0, List.of(rate("USD", "78." + i), rate("CNY", "10." + i)))))
                .toList();

        List<Response> answers = writers.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        Response winner = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .reduce((one, other) -> {
                    throw new AssertionError("two have won");
                })
                .orElseThrow();
        assertThat(rates.day(DAY).asString()).isEqualTo(winner.asString());
    }

    @Test
    void aLoadIsOneChangeAndTheSameAgainIsNone() throws SQLException {
        Map<String, Object> dollar = rate("USD", "78.53");
        rates.enter(DAY, 0, List.of(dollar, rate("CNY", "10.93")));
        rates.enter(DAY, 1, List.of(rate("CNY", "10.93"), dollar)).then().body("version", equalTo(1));
        rates.enter(DAY.minusDays(1), 0, List.of(rate("USD", "78.530")));
        rates.enter(DAY, 1, List.of(rate("USD", "78.530"))).then().body("version", equalTo(3));
        rates.remove(DAY, 3);
        rates.remove(DAY.minusDays(1), 2);

        String slug = rates.base().toLowerCase(Locale.ROOT);
        assertThat(changes())
                .containsExactly(
                        "exchangeRates " + slug + " appeared published 1",
                        "exchangeRates " + slug + " changed updated 2",
                        "exchangeRates " + slug + " changed updated 3",
                        "exchangeRates " + slug + " changed updated 4",
                        "exchangeRates " + slug + " gone withdrawn 5");
    }

    @Test
    void whoEnteredAndRemovedThemIsKnown() {
        rates.enter(DAY, 0, List.of(rate("USD", "78.53")));
        rates.enter(DAY, 1, List.of(rate("USD", "78.53")));
        rates.remove(DAY, 1);

        Editor.asking()
                .get("/manage/v1/audit?subject=" + PublicExchangeRates.idOf(rates.base()))
                .then()
                .statusCode(200)
                .body("data.action", contains("removeExchangeRates", "enterExchangeRates"))
                .body("data.title", hasItem(rates.base() + " 2025-06-28"));
    }

    @Test
    void onlyWhoMayPublishEntersThem() {
        HandedOut editor = HandedOut.role("editor");

        editor.asking().get(rates.path(DAY)).then().statusCode(200);
        editor.asking()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("rates", List.of(rate("USD", "1"))))
                .put(rates.path(DAY))
                .then()
                .statusCode(403);
        editor.asking()
                .header("If-Match", "\"0\"")
                .delete(rates.path(DAY))
                .then()
                .statusCode(403);
    }

    static Stream<List<Object>> faults() {
        return Stream.of(
                List.of(rate("usd", "1"), "/rates/0/currency"),
                List.of(rate("XQQ", "1"), "/rates/0/currency"),
                List.of(rate("XXX", "1"), "/rates/0/currency"),
                List.of(rate("XTS", "1"), "/rates/0/currency"),
                List.of(rate("XAU", "1"), "/rates/0/currency"),
                List.of(rate("USD", 0, "1"), "/rates/0/nominal"),
                List.of(rate("USD", 1_000_001, "1"), "/rates/0/nominal"),
                List.of(rate("USD", "0"), "/rates/0/value"),
                List.of(rate("USD", "0.000"), "/rates/0/value"),
                List.of(rate("USD", "-1"), "/rates/0/value"),
                List.of(rate("USD", "78,53"), "/rates/0/value"),
                List.of(rate("USD", "1e3"), "/rates/0/value"),
                List.of(rate("USD", "078"), "/rates/0/value"),
                List.of(rate("USD", "12345678901"), "/rates/0/value"),
                List.of(rate("USD", "1.12345678901"), "/rates/0/value"),
                List.of(Map.of("currency", "USD"), "/rates/0/value"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatMakesNoSenseIsRefusedWithItsPlace(List<Object> fault) {
        rates.enter(DAY, 0, List.of(fault.get(0)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(fault.get(1)));
    }

    @Test
    void allThatMakesNoSenseIsNamed() {
        rates.enter(DAY, 0, List.of(rate("USD", "1"), rate("USD", "2"), rate(rates.base(), "1"), rate("XQQ", "0")))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/rates/1/currency", "/rates/2/currency", "/rates/3/currency", "/rates/3/value"));
        rates.enter(DAY, 0, List.of()).then().statusCode(422).body("errors.pointer", contains("/rates"));
        rates.enter(DAY, 0, List.of(Map.of("currency", "USD", "value", 78.53)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/rates/0/value"));
        rates.day(DAY).then().body("version", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "usd/2025-06-28",
                "XQQ/2025-06-28",
                "XXX/2025-06-28",
                "XAG/2025-06-28",
                "RUB/1899-12-31",
                "RUB/9999-12-31",
                "RUB/%00"
            })
    void whatIsNoBaseOrDayIsRefused(String path) {
        Editor.asking()
                .urlEncodingEnabled(false)
                .get("/manage/v1/exchange-rates/" + path)
                .then()
                .statusCode(path.contains("%") ? 404 : 400);
    }

    @Test
    void specialDrawingRightsAreMoney() {
        rates.enter(DAY, 0, List.of(rate("XDR", "107.71"))).then().statusCode(200);
    }

    @Test
    void anEditorMayEnterWhatNoProviderIsBelieved() {
        rates.enter(DAY, 0, List.of(rate("USD", "78.53"))).then().statusCode(200);

        rates.enter(DAY.plusDays(1), 0, List.of(rate("USD", "0.07853"))).then().statusCode(200);
    }

    @Test
    void aDayFarAheadIsRefused() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Moscow"));

        rates.enter(today.plusDays(9), 0, List.of(rate("USD", "1")))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("{date}"));
        rates.enter(today.plusDays(6), 0, List.of(rate("USD", "1"))).then().statusCode(200);
    }

    @Test
    void nobodyWithoutATokenIsToldAnything() {
        given().get(rates.path(DAY)).then().statusCode(401);
    }

    private List<String> changes() throws SQLException {
        List<String> changes = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT concat_ws(' ', kind, slug, operation, reason, version)
                        FROM delivery.change
                        WHERE id = ?
                        ORDER BY number
                        """)) {
            statement.setObject(1, PublicExchangeRates.idOf(rates.base()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(row.getString(1));
                }
            }
        }
        return changes;
    }
}
