package org.dateline.delivery.expansion;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a list was understood. */
public record ListMeta(
        @Schema(
                description = "What the list is ordered by; a hyphen in front means falling.",
                examples = "-datePublished")
        String order,

        @Schema(
                description = "The filters that are in effect, by parameter; each text is one value of the parameter, "
                        + "and all of them hold.",
                examples = "{\"place\": [\"kyrgyzstan\"]}")
        SortedMap<String, List<String>> filters,

        @Schema(description = "The language that names are printed in, where they have it.", examples = "ru")
        String language) {}
