package org.dateline.contract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.access.Operation;
import org.dateline.published.Kind;

/** Says of each operation for editors who may use it; what the table of rights does not know is no operation. */
final class Permissions {

    private static final Set<String> KINDS =
            Arrays.stream(Kind.values()).map(Kind::plural).collect(Collectors.toUnmodifiableSet());

    private Permissions() {}

    static void describe(Half half, Call call) {
        if (half == Half.MANAGEMENT) {
            String whoMay = of(call).whoMay();
            String description = call.operation().getDescription();
            call.operation().setDescription(description == null ? whoMay : description + "\n\n" + whoMay);
        }
    }

    /** The row of the table. */
    static Operation of(Call call) {
        return Operation.of(call.method().name(), call.path(), KINDS)
                .orElseThrow(() -> new IllegalStateException(
                        call + " has no row in " + Operation.class.getName() + ", so nobody could use it"));
    }
}
