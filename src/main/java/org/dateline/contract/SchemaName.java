package org.dateline.contract;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** How schemas refer to one another. */
final class SchemaName {

    private static final String PREFIX = "#/components/schemas/";

    private SchemaName() {}

    static String referenceTo(String name) {
        return PREFIX + name;
    }

    static String in(String reference) {
        return reference.substring(PREFIX.length());
    }

    /** The schema of this name, which has to be there. */
    static Schema lookUp(String name, Components components) {
        Map<String, Schema> schemas =
                Optional.ofNullable(components.getSchemas()).orElse(Map.of());
        return Objects.requireNonNull(schemas.get(name), () -> "there is no schema " + name);
    }
}
