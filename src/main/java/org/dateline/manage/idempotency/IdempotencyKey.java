package org.dateline.manage.idempotency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The name that a client gives to one write, and to all its repetitions. */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    private static final int MAX_LENGTH = 255;

    /** What a list of headers, a string's quotes and parameters are made of would be misread in a bare word. */
    private static final Pattern WORD = Pattern.compile("[!-~&&[^\",;\\\\]]+");

    private static final Pattern STRING = Pattern.compile("\"((?:[!-~&&[^\"\\\\]]|\\\\[\"\\\\])+)\"");

    /** The key in these headers; null when there are none. */
    static @Nullable IdempotencyKey in(@Nullable List<String> headers) {
        if (headers == null || headers.isEmpty()) {
            return null;
        }
        String header = headers.size() == 1 ? headers.get(0).strip() : "";
        Matcher string = STRING.matcher(header);
        String text = string.matches() ? string.group(1).replaceAll("\\\\(.)", "$1") : header;
        boolean readable = string.matches() || WORD.matcher(header).matches();
        if (!readable || text.length() > MAX_LENGTH) {
            String detail = "must be one key of 1 to " + MAX_LENGTH
                    + " visible ASCII characters, such as 8e03978e-40d5-43dd-bc93-6894a57f9324, bare or in quotation marks";
            throw refused(detail);
        }
        return new IdempotencyKey(text);
    }

    static Problem refused(String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The header " + HEADER + " " + detail + ".", List.of(new Violation(HEADER + ":", detail)));
    }
}
