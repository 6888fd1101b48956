package org.dateline.published.exchangerate;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.dateline.published.Change;
import org.dateline.published.Informer;
import org.dateline.published.OwnerConnection;
import org.jspecify.annotations.Nullable;

/** Stores exchange rates for readers, in the transaction of whoever has got them. */
@ApplicationScoped
public class PublicExchangeRates {

    private static final int DAYS_OF_A_YEAR = 366;

    private final OwnerConnection owner;

    PublicExchangeRates(OwnerConnection owner) {
        this.owner = owner;
    }

    /** Names a base in the change log and in the audit trail. */
    public static UUID idOf(String base) {
        return UUID.nameUUIDFromBytes(("dateline:exchange-rates:" + base).getBytes(StandardCharsets.UTF_8));
    }

    /** Until the transaction ends, nobody else writes rates of this base. */
    public void lock(String base) {
        owner.with(connection -> ExchangeRateRows.lock(connection, base, idOf(base)));
    }

    public @Nullable StoredRates find(String base, LocalDate date) {
        return owner.with(connection -> Optional.ofNullable(ExchangeRateRows.find(connection, base, date)))
                .orElse(null);
    }

    /**
     * Of each of the currencies the rate that is to be compared with one of this day: of that day or the last one before, else
     * of the first one after; none where there is none within a year.
     */
    public List<DatedRate> known(String base, LocalDate date, List<String> currencies) {
        return owner.with(connection -> ExchangeRateRows.known(connection, base, date, DAYS_OF_A_YEAR, currencies));
    }

    /** Makes these the rates of their day. Answers with what changed for readers: nothing, if they are that already. */
    public List<Change> put(PublicRates loaded) {
        PublicRates rates = inOrder(loaded);
        return owner.with(connection -> {
            long version = ExchangeRateRows.lock(connection, rates.base(), idOf(rates.base())) + 1;
            StoredRates stored = ExchangeRateRows.find(connection, rates.base(), rates.date());
            if (stored != null && stored.rates().showsTheSameAs(rates)) {
                return List.of();
            }
            boolean first = !ExchangeRateRows.hasDays(connection, rates.base());
            ExchangeRateRows.delete(connection, rates.base(), rates.date());
            ExchangeRateRows.insert(connection, rates, version);
            return List.of(changed(
                    connection,
                    rates.base(),
                    version,
                    first ? Change.Operation.APPEARED : Change.Operation.CHANGED,
                    first ? Change.Reason.PUBLISHED : Change.Reason.UPDATED));
        });
    }

    /** Takes the rates of a day away; answers with what changed for readers. */
    public List<Change> remove(String base, LocalDate date) {
        return owner.with(connection -> {
            long version = ExchangeRateRows.lock(connection, base, idOf(base)) + 1;
            if (!ExchangeRateRows.delete(connection, base, date)) {
                return List.of();
            }
            boolean more = ExchangeRateRows.hasDays(connection, base);
            return List.of(changed(
                    connection,
                    base,
                    version,
                    more ? Change.Operation.CHANGED : Change.Operation.GONE,
                    more ? Change.Reason.UPDATED : Change.Reason.WITHDRAWN));
        });
    }

    private static Change changed(
            Connection connection, String base, long version, Change.Operation operation, Change.Reason reason)
            throws SQLException {
        ExchangeRateRows.count(connection, base, version);
        return new Change(
                Informer.EXCHANGE_RATES, idOf(base), base.toLowerCase(Locale.ROOT), null, operation, reason, version);
    }

    /** A provider that lists the same in another order has changed nothing. */
    private static PublicRates inOrder(PublicRates rates) {
        return new PublicRates(
                rates.base(),
                rates.date(),
                rates.provider(),
                rates.fetchedAt(),
                rates.rates().stream()
                        .sorted(Comparator.comparing(PublicRate::currency))
                        .toList());
    }
}
