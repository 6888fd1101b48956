package org.dateline.manage.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What an editor types: the record that a kind's endpoints receive and send. */
public interface Content {

    /** What lists of working copies show, and slugs are made of. */
    String title(String language);

    /** All that it may be looked for by. */
    Stream<String> labels();

    /** The slug that the editor wants; null for one made of the title. */
    @Nullable
    String slug();

    List<ContentReference> references();

    /** What no two documents may share: the constraints of the database, with what to say when one is violated. */
    default Map<String, Violation> uniqueness() {
        return Map.of();
    }

    /** What is wrong between fields that are right for themselves; nothing that has any is ever stored. */
    default List<Violation> contradictions() {
        return List.of();
    }
}
