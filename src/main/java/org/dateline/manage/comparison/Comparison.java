package org.dateline.manage.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What is different between two versions of a working copy.
 *
 * @param from the version that is compared
 * @param to the version that it is compared with; what only this one has is told as added, whichever is older
 * @param fields outside of lists, by name
 * @param lists by name
 */
public record Comparison(long from, long to, List<FieldChange> fields, List<ListChange> lists) {

    /** Compares two contents as they are kept. */
    public static Comparison between(long from, JsonNode earlier, long to, JsonNode later) {
        Differences differences = Differences.inWords(earlier, later);
        return new Comparison(from, to, differences.fields(), differences.lists());
    }
}
