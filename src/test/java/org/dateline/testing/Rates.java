package org.dateline.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Exchange rates in a base of their own, as editors enter and readers read them. */
public record Rates(String base) {

    /** What other tests want for themselves. */
    private static final Set<String> TAKEN = Set.of("RUB", "EUR", "USD", "CNY", "KZT", "UZS");

    /** A base that nobody has entered rates in so far. */
    public static Rates inNewBase() {
        List<String> codes = Currency.getAvailableCurrencies().stream()
                // Metals and the like have no smallest unit.
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .filter(code -> !TAKEN.contains(code))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(codes);
        return codes.stream()
                .map(Rates::new)
                .filter(rates -> rates.asked("").statusCode() == 400)
                .findFirst()
                .orElseThrow();
    }

    /** @param query such as {@code &date=2025-06-29} */
    public Response asked(String query) {
        return given().get("/v1/exchange-rates?base=" + base + query);
    }

    public Response day(LocalDate date) {
        return Editor.asking().get(path(date));
    }

    public Response enter(LocalDate date, long version, List<?> rates) {
        return Editor.asking()
                .header("If-Match", '"' + Long.toString(version) + '"')
                .contentType(ContentType.JSON)
                .body(Map.of("rates", rates))
                .put(path(date));
    }

    /** Enters what must be right on a day that has nothing, and answers with its version. */
    public long entered(String date, Map<?, ?>... rates) {
        Response answer = enter(LocalDate.parse(date), 0, List.of(rates));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer.jsonPath().getLong("version");
    }

    public Response remove(LocalDate date, long version) {
        return Editor.asking()
                .header("If-Match", '"' + Long.toString(version) + '"')
                .delete(path(date));
    }

    public static Map<String, Object> rate(String currency, int nominal, String value) {
        return Map.of("currency", currency, "nominal", nominal, "value", value);
    }

    public static Map<String, Object> rate(String currency, String value) {
        return Map.of("currency", currency, "value", value);
    }

    public String path(LocalDate date) {
        return "/manage/v1/exchange-rates/" + base + "/" + date;
    }
}
