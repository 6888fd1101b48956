package org.dateline.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Documents in the formats of central banks, with figures of our own. */
public final class BankDocuments {

    public static final Charset WINDOWS = Charset.forName("windows-1251");

    private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private BankDocuments() {}

    /** A whole document as the Bank of Russia sends it; takes what {@link #valute} makes. */
    public static byte[] bankOfRussia(LocalDate date, String... valutes) {
        return russianText(date, valutes).getBytes(WINDOWS);
    }

    /** The same before it is encoded. */
    public static String russianText(LocalDate date, String... valutes) {
        return "<?xml version=\"1.0\" encoding=\"windows-1251\"?><ValCurs Date=\"%s\" name=\"Foreign Currency Market\">%s</ValCurs>"
                .formatted(RUSSIAN.format(date), String.join("", valutes));
    }

    public static String valute(String code, String nominal, String value) {
        return "<Valute ID=\"R01000\"><NumCode>000</NumCode><CharCode>%s</CharCode><Nominal>%s</Nominal><Name>Денежная единица</Name><Value>%s</Value><VunitRate>1</VunitRate></Valute>"
                .formatted(code, nominal, value);
    }

    /** A whole document as the European Central Bank sends it; takes pairs such as {@code USD=1.1704}. */
    public static byte[] europeanCentralBank(LocalDate date, String... rates) {
        return europeanText(date, rates).getBytes(StandardCharsets.UTF_8);
    }

    /** The same before it is encoded. */
    public static String europeanText(LocalDate date, String... rates) {
        String cubes = Arrays.stream(rates)
                .map(rate -> rate.split("="))
                .map(rate -> "\t\t\t<Cube currency='%s' rate='%s'/>\n".formatted(rate[0], rate[1]))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
                	<gesmes:subject>Reference rates</gesmes:subject>
                	<gesmes:Sender>
                		<gesmes:name>European Central Bank</gesmes:name>
                	</gesmes:Sender>
                	<Cube>
                		<Cube time='%s'>
                %s		</Cube>
                	</Cube>
                </gesmes:Envelope>
                """.formatted(date, cubes);
    }
}
