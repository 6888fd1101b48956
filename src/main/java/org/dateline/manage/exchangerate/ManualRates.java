package org.dateline.manage.exchangerate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.access.Operation;
import org.dateline.manage.audit.AuditTrail;
import org.dateline.manage.audit.Deed;
import org.dateline.manage.revision.DatabaseClock;
import org.dateline.manage.revision.ExpectedVersion;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.dateline.published.Change;
import org.dateline.published.ChangeLog;
import org.dateline.published.Newsroom;
import org.dateline.published.exchangerate.CurrencyNames;
import org.dateline.published.exchangerate.ExchangeRatesConfiguration;
import org.dateline.published.exchangerate.PublicExchangeRates;
import org.dateline.published.exchangerate.PublicRates;
import org.dateline.published.exchangerate.RateProvider;
import org.dateline.published.exchangerate.StoredRates;
import org.jspecify.annotations.Nullable;

/** The rates that editors enter. Each method is a transaction. */
@ApplicationScoped
@Transactional
public class ManualRates {

    private static final LocalDate EARLIEST = LocalDate.parse("1900-01-01");

    private final PublicExchangeRates rates;
    private final ChangeLog changeLog;
    private final AuditTrail audit;
    private final ExchangeRatesConfiguration configuration;
    private final Newsroom newsroom;
    private final DatabaseClock clock;

    ManualRates(
            PublicExchangeRates rates,
            ChangeLog changeLog,
            AuditTrail audit,
            ExchangeRatesConfiguration configuration,
            Newsroom newsroom,
            DatabaseClock clock) {
        this.rates = rates;
        this.changeLog = changeLog;
        this.audit = audit;
        this.configuration = configuration;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    public DailyRates read(String base, LocalDate date) {
        mustBePossible(base, date);
        StoredRates stored = rates.find(base, date);
        return stored == null ? DailyRates.none(base, date) : DailyRates.of(stored);
    }

    /** Makes these the rates of the day, for readers too; the same ones again change nothing. */
    public DailyRates enter(String base, LocalDate date, @Nullable String ifMatch, DailyRatesInput input) {
        mustBePossible(base, date);
        input.mustMakeSense(base, told(base));
        take(base, date, ifMatch);
        PublicRates entered = new PublicRates(
                base,
                date,
                RateProvider.MANUAL,
                clock.now(),
                input.rates().stream().map(RateInput::rate).toList());
        changed(Operation.ENTER_EXCHANGE_RATES, base, date, rates.put(entered));
        return read(base, date);
    }

    /** What readers are told of in this base when they do not say otherwise. */
    private List<String> told(String base) {
        return base.equals(configuration.mainBase())
                ? configuration.currencies().stream()
                        .filter(currency -> !currency.equals(base))
                        .toList()
                : List.of();
    }

    /** Takes the rates of the day away from readers, whoever they are from. */
    public void remove(String base, LocalDate date, @Nullable String ifMatch) {
        mustBePossible(base, date);
        if (take(base, date, ifMatch).version() == 0) {
            throw ProblemType.NOT_FOUND.because("There are no rates in " + base + " of " + date + ".");
        }
        changed(Operation.REMOVE_EXCHANGE_RATES, base, date, rates.remove(base, date));
    }

    /** From here on nobody else changes it. */
    private DailyRates take(String base, LocalDate date, @Nullable String ifMatch) {
        ExpectedVersion expected = ExpectedVersion.parse(ifMatch);
        rates.lock(base);
        DailyRates current = read(base, date);
        if (!expected.includes(current.version())) {
            throw ProblemType.PRECONDITION_FAILED
                    .because("The current version of that day's rates is " + current.version() + ".")
                    .with("currentVersion", current.version());
        }
        return current;
    }

    private void changed(Operation operation, String base, LocalDate date, List<Change> changes) {
        changes.forEach(change ->
                audit.add(new Deed(operation, null, change.id(), base + " " + date, change.version(), null, Map.of())));
        changeLog.append(changes);
    }

    private void mustBePossible(String base, LocalDate date) {
        if (!CurrencyNames.has(base)) {
            throw invalid("base", "must be a currency of ISO 4217 such as RUB");
        }
        LocalDate latest = LocalDate.ofInstant(clock.now(), newsroom.zone()).plusDays(ProvidedRates.DAYS_AHEAD);
        if (date.isBefore(EARLIEST) || date.isAfter(latest)) {
            throw invalid("date", "must be a day from " + EARLIEST + " to " + latest);
        }
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The " + name + " " + detail + ".", List.of(new Violation("{" + name + "}", detail)));
    }
}
