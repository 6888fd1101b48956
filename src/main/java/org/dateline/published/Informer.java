package org.dateline.published;

/**
 * What the header of a page tells: not documents that somebody publishes, but figures and times that replace one another. Each
 * is about a document (the schedule of a channel, the weather of a place) or, like the rates, about what has a name of its own.
 */
public enum Informer implements Subject {
    SCHEDULE("schedule", "schedules"),
    WEATHER("weather", "weather"),
    EXCHANGE_RATES("exchangeRates", "exchange-rates");

    private final String singular;
    private final String plural;

    Informer(String singular, String plural) {
        this.singular = singular;
        this.plural = plural;
    }

    @Override
    public String singular() {
        return singular;
    }

    @Override
    public String plural() {
        return plural;
    }
}
