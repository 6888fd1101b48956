package org.dateline.delivery.expansion.list;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.listing.FilterValues;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The values of filters that name no documents, each of which has to be one that there can be. */
final class AskedValues {

    private AskedValues() {}

    /** @param rule what the values must be, for whoever sent others */
    static FilterValues matching(String name, @Nullable List<String> asked, Pattern pattern, String rule) {
        FilterValues values = FilterValues.parse(name, asked);
        for (String value : values.values()) {
            if (!pattern.matcher(value).matches()) {
                throw invalid(name, rule + ": " + value);
            }
        }
        return values;
    }

    static FilterValues among(String name, @Nullable List<String> asked, List<String> allowed) {
        FilterValues values = FilterValues.parse(name, asked);
        for (String value : values.values()) {
            if (!allowed.contains(value)) {
                throw notAmong(name, value, allowed);
            }
        }
        return values;
    }

    static Problem notAmong(String name, String value, List<String> allowed) {
        return invalid(name, "has the value " + value + ", which is not one of " + String.join(", ", allowed));
    }

    private static Problem invalid(String name, String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter " + name + " " + detail + ".", List.of(Violation.parameter(name, detail)));
    }
}
