package org.dateline.delivery.exchangerate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.published.exchangerate.DatedRate;
import org.dateline.published.exchangerate.PublicRate;
import org.dateline.published.exchangerate.RateProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of the rates that were asked for.
 *
 * @param now by its clock
 * @param next the day whose rates come into force after this one's, if they are there
 * @param rates by currency, the older before the newer
 */
record RatesRead(
        LocalDate date,
        RateProvider provider,
        Instant fetchedAt,
        Instant now,
        @Nullable LocalDate next,
        Map<String, Deque<DatedRate>> rates,
        SortedMap<LocalDate, Map<String, PublicRate>> history) {

    static RatesRead of(
            LocalDate date, RateProvider provider, Instant fetchedAt, Instant now, @Nullable LocalDate next) {
        return new RatesRead(date, provider, fetchedAt, now, next, new HashMap<>(), new TreeMap<>());
    }

    void add(LocalDate day, PublicRate rate) {
        rates.computeIfAbsent(rate.currency(), currency -> new ArrayDeque<>()).add(new DatedRate(day, rate));
    }

    void addPast(LocalDate day, PublicRate rate) {
        history.computeIfAbsent(day, date -> new HashMap<>()).put(rate.currency(), rate);
    }

    boolean has(String currency) {
        return rates.containsKey(currency);
    }

    /** The rate of a currency that is told, none if there is none. */
    Stream<DatedRate> current(String currency) {
        return Stream.ofNullable(rates.get(currency)).map(Deque::getLast);
    }

    @Nullable
    DatedRate previous(String currency) {
        Deque<DatedRate> both = rates.get(currency);
        return both == null || both.size() < 2 ? null : both.getFirst();
    }

    /** The day of the oldest rate among those of these currencies. */
    LocalDate oldest(Collection<String> currencies) {
        return currencies.stream()
                .flatMap(this::current)
                .map(DatedRate::date)
                .min(LocalDate::compareTo)
                .orElse(date);
    }

    /** The rates of a day of the history, in this order. */
    static List<PublicRate> inOrder(Map<String, PublicRate> day, List<String> currencies) {
        return currencies.stream()
                .flatMap(currency -> Stream.ofNullable(day.get(currency)))
                .toList();
    }
}
