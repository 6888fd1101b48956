package org.dateline.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON pointers, RFC 6901. */
public final class Pointers {

    private Pointers() {}

    static String of(List<Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : path) {
            String name = step.getFieldName();
            if (name != null) {
                pointer.append(step(name));
            } else if (step.getIndex() >= 0) {
                pointer.append(step(step.getIndex()));
            }
        }
        return pointer.toString();
    }

    /** One more step of a pointer: a name, or a place in a list. */
    public static String step(@Nullable Object name) {
        return "/" + String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }
}
