package org.dateline.manage.weather;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a document, which says somewhere else what units they have.
 *
 * @param wanted the units that they must have
 */
record Measured(JsonFigures figures, JsonFigures units, Map<String, String> wanted) {

    JsonFigures at(String name) {
        JsonFigures figure = figures.at(name);
        requireUnit(name);
        return figure;
    }

    /** Null where there is none; one without its unit is nonsense. */
    @Nullable
    JsonFigures atIfAny(String name) {
        JsonFigures figure = figures.atIfAny(name);
        if (figure != null) {
            requireUnit(name);
        }
        return figure;
    }

    private void requireUnit(String name) {
        units.at(name).mustBe(wanted.getOrDefault(name, ""));
    }
}
