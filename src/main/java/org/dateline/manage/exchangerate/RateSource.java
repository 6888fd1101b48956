package org.dateline.manage.exchangerate;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.dateline.published.exchangerate.RateProvider;
import org.jspecify.annotations.Nullable;

/** A document of rates on the net: where it is, and how it is read. */
enum RateSource {
    BANK_OF_RUSSIA(RateProvider.BANK_OF_RUSSIA, "https://www.cbr.ru/scripts/XML_daily.asp", BankOfRussia::read),
    ECB(RateProvider.ECB, "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml", EuropeanCentralBank::read);

    private final RateProvider provider;
    private final String usualAddress;
    private final BiFunction<byte[], @Nullable String, ProvidedRates> reader;

    RateSource(RateProvider provider, String usualAddress, BiFunction<byte[], @Nullable String, ProvidedRates> reader) {
        this.provider = provider;
        this.usualAddress = usualAddress;
        this.reader = reader;
    }

    /** Empty for editors, whom nobody has to fetch. */
    static Optional<RateSource> of(RateProvider provider) {
        return Arrays.stream(values())
                .filter(source -> source.provider == provider)
                .findFirst();
    }

    RateProvider provider() {
        return provider;
    }

    URI usualAddress() {
        return URI.create(usualAddress);
    }

    ProvidedRates read(byte[] body, @Nullable String charset) {
        return reader.apply(body, charset);
    }
}
