package org.dateline.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.published.exchangerate.CurrencyNames;

/** Exchange rates in a base of their own, as editors enter and readers read them. */
public record Rates(String base) {

    /** What tests name as currencies of rates. */
    private static final Set<String> TAKEN = Set.of("RUB", "EUR", "USD", "CNY", "KZT", "UZS", "KGS", "BYN");

    private static final List<String> LANGUAGES = List.of("ru", "ky", "en");

    /** Always in the same order, and all of the same kind: with a name in each of our languages. */
    private static final Iterator<String> BASES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !TAKEN.contains(code) && CurrencyNames.has(code))
            .filter(code -> CurrencyNames.of(code).languages().containsAll(LANGUAGES))
            .sorted()
            .iterator();

    /** A base that nobody has entered rates in so far. */
    public static Rates inNewBase() {
        synchronized (BASES) {
            Rates next = new Rates(BASES.next());
            return next.asked("").statusCode() == 400 ? next : inNewBase();
        }
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
