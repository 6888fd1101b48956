package org.dateline.fuzz;

import java.text.Normalizer;
import java.util.List;

/** Texts that have broken others. */
final class HostileTexts {

    private static final List<String> FIXED = List.of(
            "",
            " ",
            "\t",
            "\u00a0",
            "\u3000",
            "\u0000",
            "a\u0000b",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028\u2029",
            "\r\nX-Injected: 1",
            "\n",
            "\ufeff",
            "\ufffd",
            "\ufffe\uffff",
            "\u202eevil\u202c",
            "\u2066\u2067\u2068\u2069",
            "\u200b\u200c\u200d\u2060",
            "\ud83d\ude00",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\udb40\udc41",
            "\udbff\udfff",
            "e\u0301",
            "\u1e9b\u0323",
            "\ufb01\u2460\uff21\u2168",
            "\u0430dministrator",
            "\uff0e\uff0e\uff0f",
            "\u0130\u0131ıİ",
            "ß",
            "ŉ",
            "\u05d0\u0627",
            "'",
            "''",
            "\"",
            "`",
            "\\",
            "\\'",
            "%",
            "_",
            "%_%\\",
            "' OR '1'='1",
            "1; DROP TABLE editorial.document; --",
            "1' AND (SELECT 1 FROM pg_sleep(0))::text='",
            "$$",
            "$1",
            "?",
            ":id",
            "::uuid",
            "E'\\\\'",
            "/* */",
            "--",
            ") UNION SELECT NULL,NULL--",
            "{}",
            "[]",
            "{\"a\":1}",
            "null",
            "undefined",
            "NaN",
            "Infinity",
            "true",
            "0",
            "-0",
            "-1",
            "1e100000",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "2147483648",
            "0x10",
            "1_000",
            "٣",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "/etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:5432/",
            "javascript:alert(1)",
            "data:text/html,x",
            "//evil.example",
            "https://evil.example@good.example/",
            "<script>alert(1)</script>",
            "<!--",
            "]]>",
            "<svg onload=alert(1)>",
            "&lt;&#0;",
            "${jndi:ldap://127.0.0.1/a}",
            "#{7*7}",
            "{{7*7}}",
            "%n%s%x",
            "%00",
            "%2e%2e%2f",
            "%25",
            "%zz",
            "%c0%ae",
            "__proto__",
            "constructor",
            "toString",
            "class",
            "password",
            "t1.password",
            "author.email",
            "id::text",
            "a->>b",
            "id,id",
            "-id",
            "--",
            ",",
            ",,",
            "-",
            "*",
            "\"1\"",
            "W/\"1\"",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "{01890000-0000-7000-8000-000000000000}",
            "01890000000070008000000000000000",
            "1-1-1-1-1",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "10000-01-01",
            "-0001-01-01",
            "2026-03-09T24:00:00Z",
            "2026-03-09T12:00:60Z",
            "2026-03-09T12:00:00+19:00",
            "+999999999-12-31T23:59:59.999999999Z",
            "0001-01-01T00:00:00Z");

    private static final List<String> UNITS =
            List.of("a", "я", "\ud83d\ude00", "\u0301", " ", "'", "-a", "[", "\u202e");
    private static final List<Integer> LENGTHS = List.of(2, 64, 65, 80, 81, 100, 101, 255, 256, 300, 301, 1001, 5001);

    private HostileTexts() {}

    static String any(Chance chance) {
        return switch (chance.below(10)) {
            case 0, 1 -> repeated(chance);
            case 2 -> chance.of(FIXED) + chance.of(FIXED);
            case 3 -> Normalizer.normalize(chance.of(FIXED), Normalizer.Form.NFKC);
            case 4 -> random(chance);
            default -> chance.of(FIXED);
        };
    }

    /** A million characters is more than any text may have, and takes its time: seldom. */
    static String repeated(Chance chance) {
        int length = chance.oneIn(60) ? 1_000_000 : chance.of(LENGTHS);
        return chance.of(UNITS).repeat(length);
    }

    /** Half a surrogate pair now and then. */
    private static String random(Chance chance) {
        StringBuilder text = new StringBuilder();
        int length = chance.between(1, 30);
        for (int i = 0; i < length; i++) {
            int character = chance.oneIn(2) ? chance.below(0x500) : chance.below(0x11_0000);
            text.appendCodePoint(character);
        }
        return text.toString();
    }
}
