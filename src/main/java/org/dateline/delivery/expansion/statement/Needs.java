package org.dateline.delivery.expansion.statement;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.listing.FieldSelection;
import org.dateline.published.Relation;
import org.dateline.published.Shows;

/** Which references the fields that are asked for need. */
public record Needs(Class<? extends Record> view, FieldSelection fields) {

    /** Adds the condition for {@code delivery.reference r}; none if all fields are asked for. */
    public void restrict(Sql sql) {
        if (!fields.isEverything()) {
            sql.add("    AND r.relation = ANY (?)\n", new Object[] {relations()});
        }
    }

    private String[] relations() {
        return Optional.ofNullable(view.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .filter(field -> fields.has(field.getName()))
                .flatMap(Needs::relations)
                .distinct()
                .map(Relation::column)
                .toArray(String[]::new);
    }

    private static Stream<Relation> relations(RecordComponent field) {
        return Optional.ofNullable(field.getAnnotation(Shows.class)).stream()
                .flatMap(shows -> Stream.of(shows.value()));
    }
}
