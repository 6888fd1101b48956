package org.dateline.delivery.expansion.list;

import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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

        @Schema(
                description = "The languages that names are printed in, where they have them; the first of them that a "
                        + "name has.",
                examples = "ru")
        String language,

        @Schema(
                description =
                        "The languages that were served: of the stories, or of the names of what has no language.",
                examples = "[\"ru\"]")
        List<String> served,

        @Schema(
                description = "The fields that rows have been cut down to; absent if they are whole.",
                examples = "[\"headline\"]")
        @Nullable
        List<String> fields,

        @Schema(description = "How many rows the list has on all of its pages; only if it was asked for.") @Nullable
        Long total,

        @Schema(description = "Whether `total` is `exact` or `estimated`.", examples = "exact") @Nullable
        String count) {}
