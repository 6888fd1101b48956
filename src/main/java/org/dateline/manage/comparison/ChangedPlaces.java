package org.dateline.manage.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Where two contents are different, and nothing of what they say. */
public final class ChangedPlaces {

    /** A field of an item of a list: below it, readers of the answer would see the wood no more. */
    private static final int STEPS = 3;

    private ChangedPlaces() {}

    /**
     * JSON pointers, in the order of fields and then of lists; none twice. In a list whose items have a {@code key}, that
     * takes the place of the index, because it stays when others come and go: {@code /body/p3/text}.
     */
    public static List<String> between(JsonNode earlier, JsonNode later) {
        return Differences.inPlace(earlier, later).places().stream()
                .map(ChangedPlaces::cut)
                .distinct()
                .toList();
    }

    private static String cut(String pointer) {
        int end = 0;
        for (int step = 0; step < STEPS && end < pointer.length(); step++) {
            int next = pointer.indexOf('/', end + 1);
            end = next < 0 ? pointer.length() : next;
        }
        return pointer.substring(0, end);
    }
}
