package org.dateline.manage.exchangerate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.manage.fetching.UnusableAnswer;
import org.dateline.published.exchangerate.CurrencyNames;
import org.dateline.published.exchangerate.DatedRate;
import org.dateline.published.exchangerate.PublicRate;
import org.dateline.published.exchangerate.PublicRates;
import org.dateline.published.exchangerate.RateProvider;

/** The rates of a day as a provider's document tells them. What makes no sense does not get this far. */
record ProvidedRates(RateProvider provider, LocalDate date, List<PublicRate> rates) {

    /** Banks set rates on the day before, which may be one before holidays. */
    static final int DAYS_AHEAD = 7;

    /** Longer than any holidays. A bank that sends an older day as its daily document has gone wrong. */
    static final int DAYS_BACK = 31;

    /**
     * More than any currency gains or loses between two documents, unless it is redenominated, and less than what comes of a
     * nominal or of a decimal comma that got lost, which are powers of ten.
     */
    private static final int LEAP = 5;

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,10}(\\.[0-9]{1,10})?");
    private static final Pattern NOMINAL = Pattern.compile("[1-9][0-9]{0,6}");

    /** Currencies in the order of the document, each once. */
    static final class Collected {

        private final Map<String, PublicRate> rates = new LinkedHashMap<>();

        void add(String currency, PublicRate rate) {
            if (rates.put(currency, rate) != null) {
                throw new UnusableAnswer("There are two rates of " + currency + ".");
            }
        }

        ProvidedRates by(RateProvider provider, LocalDate date) {
            if (rates.isEmpty()) {
                throw new UnusableAnswer("There are no rates.");
            }
            if (rates.containsKey(provider.base())) {
                throw new UnusableAnswer("There is a rate of " + provider.base() + " in itself.");
            }
            return new ProvidedRates(provider, date, List.copyOf(rates.values()));
        }
    }

    static String currency(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new UnusableAnswer("A currency has no code of three letters.");
        }
        if (CurrencyNames.isNoMoney(text)) {
            throw new UnusableAnswer("There is a rate of " + text + ", which is no currency.");
        }
        return text;
    }

    /** @param text with a point before decimals, whatever the document has */
    static BigDecimal figure(String currency, String text) {
        if (!FIGURE.matcher(text).matches()) {
            throw new UnusableAnswer("The rate of " + currency + " is no positive decimal of reasonable length.");
        }
        BigDecimal figure = new BigDecimal(text);
        if (figure.signum() == 0) {
            throw new UnusableAnswer("The rate of " + currency + " is zero.");
        }
        return figure;
    }

    static int nominal(String currency, String text) {
        if (!NOMINAL.matcher(text).matches()) {
            throw new UnusableAnswer("The nominal of " + currency + " is no number of units.");
        }
        return Integer.parseInt(text);
    }

    /** @param shown the currencies that the newsroom shows, which readers would miss */
    void mustBePlausible(Instant now, ZoneId zone, Collection<String> shown) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (date.isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new UnusableAnswer("The day is far in the future: " + date + ".");
        }
        if (date.isBefore(today.minusDays(DAYS_BACK))) {
            throw new UnusableAnswer("The day is far in the past: " + date + ".");
        }
        List<String> missing = shown.stream()
                .filter(currency -> !currency.equals(provider.base()))
                .filter(currency ->
                        rates.stream().noneMatch(rate -> rate.currency().equals(currency)))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnusableAnswer("There is no rate of " + String.join(", ", missing) + ".");
        }
    }

    List<String> currencies() {
        return rates.stream().map(PublicRate::currency).toList();
    }

    /** @param known rates of some of the currencies, of other days or of this one */
    void mustNotLeapFrom(List<DatedRate> known) {
        for (DatedRate before : known) {
            rates.stream()
                    .filter(rate -> rate.currency().equals(before.rate().currency()))
                    .filter(rate -> rate.isFarFrom(before.rate(), LEAP))
                    .findFirst()
                    .ifPresent(rate -> {
                        throw new UnusableAnswer(printed(rate) + " is out of all proportion to "
                                + printed(before.rate()) + " of " + before.date()
                                + ". If it is right all the same, an editor has to enter it first.");
                    });
        }
    }

    private String printed(PublicRate rate) {
        return rate.nominal() + " " + rate.currency() + " at " + rate.value().toPlainString() + " " + provider.base();
    }

    PublicRates fetched(Instant at) {
        return new PublicRates(provider.base(), date, provider, at, rates);
    }
}
