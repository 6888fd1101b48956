package org.dateline.manage.exchangerate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.manage.fetching.UnusableAnswer;
import org.dateline.published.exchangerate.PublicRate;
import org.dateline.published.exchangerate.RateProvider;
import org.jspecify.annotations.Nullable;

/**
 * Reads the daily document of the Bank of Russia: {@code ValCurs} with its {@code Date}, in it a {@code Valute} for each
 * currency, with {@code CharCode}, {@code Nominal} and {@code Value}, whose decimals stand behind a comma.
 */
final class BankOfRussia {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String ROOT = "ValCurs";
    private static final String CURRENCY = ROOT + "/Valute";

    private BankOfRussia() {}

    static ProvidedRates read(byte[] body, @Nullable String charset) {
        List<XmlElement> elements = XmlDocument.elements(body, charset);
        XmlElement root = elements.get(0);
        if (!root.path().equals(ROOT)) {
            throw new UnusableAnswer("The document is none of the Bank of Russia's daily ones.");
        }
        ProvidedRates.Collected rates = new ProvidedRates.Collected();
        currencies(elements).forEach(currency -> {
            String code = ProvidedRates.currency(field(currency, "CharCode"));
            rates.add(
                    code,
                    PublicRate.of(
                            code,
                            ProvidedRates.nominal(code, field(currency, "Nominal")),
                            ProvidedRates.figure(code, decimal(field(currency, "Value")))));
        });
        return rates.by(RateProvider.BANK_OF_RUSSIA, date(root.attribute("Date")));
    }

    /** The fields of each currency by their names. */
    private static List<Map<String, String>> currencies(List<XmlElement> elements) {
        List<Map<String, String>> currencies = new ArrayList<>();
        for (XmlElement element : elements) {
            if (element.path().equals(CURRENCY)) {
                currencies.add(new HashMap<>());
            } else if (element.path().startsWith(CURRENCY + "/")) {
                String name = element.path().substring(CURRENCY.length() + 1);
                if (currencies.get(currencies.size() - 1).put(name, element.text()) != null) {
                    throw new UnusableAnswer("A currency has a field twice.");
                }
            }
        }
        return currencies;
    }

    private static String field(Map<String, String> currency, String name) {
        String value = currency.get(name);
        if (value == null) {
            throw new UnusableAnswer("A currency has no " + name + ".");
        }
        return value;
    }

    /** With a point it would be another bank's, or none's. */
    private static String decimal(String text) {
        return text.indexOf('.') < 0 ? text.replace(',', '.') : "";
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            throw new UnusableAnswer("The document has no date that there is.", e);
        }
    }
}
