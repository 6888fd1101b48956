package org.dateline.manage.exchangerate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.manage.fetching.UnusableAnswer;
import org.dateline.published.exchangerate.PublicRate;
import org.dateline.published.exchangerate.RateProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads the daily reference rates of the European Central Bank: in a {@code gesmes:Envelope} a {@code Cube}, in it one with
 * the {@code time}, in that one for each {@code currency} with its {@code rate}: units of the currency for one euro.
 */
final class EuropeanCentralBank {

    private static final String DAY = "Envelope/Cube/Cube";
    private static final String RATE = DAY + "/Cube";

    private EuropeanCentralBank() {}

    static ProvidedRates read(byte[] body, @Nullable String charset) {
        List<XmlElement> elements = XmlDocument.elements(body, charset);
        List<XmlElement> days =
                elements.stream().filter(element -> element.path().equals(DAY)).toList();
        if (days.size() != 1) {
            throw new UnusableAnswer("The document is none of the European Central Bank's daily ones.");
        }
        ProvidedRates.Collected rates = new ProvidedRates.Collected();
        elements.stream().filter(element -> element.path().equals(RATE)).forEach(element -> {
            String code = ProvidedRates.currency(element.attribute("currency"));
            rates.add(code, PublicRate.perBase(code, ProvidedRates.figure(code, element.attribute("rate"))));
        });
        return rates.by(RateProvider.ECB, date(days.get(0).attribute("time")));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UnusableAnswer("The document has no date that there is.", e);
        }
    }
}
