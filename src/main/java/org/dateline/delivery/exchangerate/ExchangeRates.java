package org.dateline.delivery.exchangerate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.cache.Provenance;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.published.Age;
import org.dateline.published.Informer;
import org.dateline.published.Newsroom;
import org.dateline.published.References;
import org.dateline.published.exchangerate.CurrencyNames;
import org.dateline.published.exchangerate.ExchangeRateView;
import org.dateline.published.exchangerate.ExchangeRatesConfiguration;
import org.dateline.published.exchangerate.ExchangeRatesView;
import org.dateline.published.exchangerate.PastRateView;
import org.dateline.published.exchangerate.PastRatesView;
import org.jspecify.annotations.Nullable;

/** The exchange rates of a moment, for an answer of their own or as a part of another. */
@ApplicationScoped
public class ExchangeRates {

    private final DeliveryConnection delivery;
    private final Provenance provenance;
    private final Newsroom newsroom;
    private final ExchangeRatesConfiguration configuration;

    ExchangeRates(
            DeliveryConnection delivery,
            Provenance provenance,
            Newsroom newsroom,
            ExchangeRatesConfiguration configuration) {
        this.delivery = delivery;
        this.provenance = provenance;
        this.newsroom = newsroom;
        this.configuration = configuration;
    }

    /** Those of the newsroom's choice that are in force; null if there are none at all. */
    public @Nullable ExchangeRatesView inForce(@Nullable Languages lang) {
        ExchangeRateFilter filter = ExchangeRateFilter.inForce(lang);
        provenance.alsoDependsOn(List.of(Informer.EXCHANGE_RATES));
        String base = configuration.mainBase();
        RatesRead read = find(base, filter);
        String only = read == null ? onlyBase() : null;
        if (only != null) {
            base = only;
            read = find(base, filter);
        }
        return read == null ? null : view(base, filter, read);
    }

    ExchangeRatesView of(ExchangeRateFilter filter) {
        String base = filter.base() == null ? configuration.mainBase() : filter.base();
        RatesRead read = find(base, filter);
        if (read == null) {
            base = otherBase(filter, base);
            read = find(base, filter);
        }
        if (read == null) {
            throw ExchangeRateFilter.invalid("date", "must not be before the first rates in " + base);
        }
        if (filter.currencies() != null) {
            mustBeKnown(base, filter.currencies().codes(), read);
        }
        return view(base, filter, read);
    }

    private @Nullable RatesRead find(String base, ExchangeRateFilter filter) {
        LocalDate day = filter.date() == null ? null : filter.date().date();
        List<String> currencies = filter.currenciesOr(configuration.currencies());
        DayRange history = filter.history();
        return delivery.ask(connection -> Optional.ofNullable(
                        RatesStatements.find(connection, base, day, currencies, history, newsroom.zone())))
                .orElse(null);
    }

    private @Nullable String onlyBase() {
        List<String> bases = delivery.ask(RatesStatements::bases);
        return bases.size() == 1 ? bases.get(0) : null;
    }

    /** Which base the question is about, when there is nothing in the one that was looked in. */
    private String otherBase(ExchangeRateFilter filter, String base) {
        List<String> bases = delivery.ask(RatesStatements::bases);
        if (bases.contains(base)) {
            return base;
        }
        if (filter.base() != null) {
            throw ExchangeRateFilter.invalid("base", oneOf(bases));
        }
        if (bases.size() == 1) {
            return bases.get(0);
        }
        throw bases.isEmpty() ? nothing() : ExchangeRateFilter.invalid("base", oneOf(bases));
    }

    private static Problem nothing() {
        return ProblemType.NOT_FOUND.because("No exchange rates have been published yet.");
    }

    private void mustBeKnown(String base, List<String> currencies, RatesRead read) {
        List<String> missing =
                currencies.stream().filter(currency -> !read.has(currency)).toList();
        if (missing.isEmpty()) {
            return;
        }
        // Of a past day there may be no rates yet of what is known today.
        List<String> known = delivery.ask(connection -> RatesStatements.currencies(connection, base));
        if (!known.containsAll(missing)) {
            throw ExchangeRateFilter.invalid("currencies", oneOf(known));
        }
    }

    private static String oneOf(List<String> known) {
        return "must be " + (known.isEmpty() ? "left out: there are no exchange rates yet" : "of these: " + known);
    }

    private ExchangeRatesView view(String base, ExchangeRateFilter filter, RatesRead read) {
        List<String> currencies = filter.currenciesOr(configuration.currencies());
        Languages languages = Languages.or(filter.lang(), newsroom.language());
        References names = new References(List.of(), languages.codes(), FieldSelection.EVERYTHING);
        ZoneId zone = newsroom.zone();
        Instant asOf = filter.date() == null
                ? read.now()
                : earlier(read.now(), start(filter.date().date().plusDays(1), zone));
        Instant oldest = start(read.oldest(currencies), zone);
        Instant staleFrom = oldest.plus(configuration.staleAfter());
        ExchangeRatesView view = new ExchangeRatesView(
                base,
                names.print(CurrencyNames.of(base)),
                read.date(),
                currencies.stream()
                        .flatMap(currency -> read.current(currency)
                                .map(rate -> ExchangeRateView.of(rate, read.previous(currency), names)))
                        .toList(),
                filter.history() == null ? null : history(read, currencies),
                read.provider().view(names),
                read.fetchedAt(),
                !asOf.isBefore(staleFrom),
                Age.of(oldest, asOf));
        Instant next = read.next() == null || filter.date() != null ? null : start(read.next(), zone);
        Instant until = Stream.of(staleFrom, Objects.requireNonNullElse(next, staleFrom))
                .filter(moment -> moment.isAfter(read.now()))
                .min(Instant::compareTo)
                .orElse(null);
        provenance.informer(Informer.EXCHANGE_RATES, List.of(), until, newsroom.language());
        provenance.prints(names);
        return view;
    }

    private static List<PastRatesView> history(RatesRead read, List<String> currencies) {
        return read.history().entrySet().stream()
                .map(day -> new PastRatesView(
                        day.getKey(),
                        RatesRead.inOrder(day.getValue(), currencies).stream()
                                .map(PastRateView::of)
                                .toList()))
                .toList();
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
