package org.dateline.delivery.expansion.item;

import org.dateline.listing.Languages;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a document is told, and in which languages. */
public record ItemOptions(
        @RestQuery
        @Parameter(
                description =
                        "Only these fields, nested ones behind a dot, with commas between them: `id,section.name`. All others "
                                + "are left out, even where the schema requires them.",
                example = "id",
                schema = @Schema(type = SchemaType.STRING))
        @Nullable
        String fields,

        @RestQuery
        @Parameter(
                description =
                        "The languages that the reader understands, the dearest first. Names are printed in the first "
                                + "that they have; of a story in several languages, its first among these is answered with.",
                example = "ky,ru",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z]{2,3}(,[a-z]{2,3})*$"))
        @Nullable
        Languages lang) {

    /** The query of an address with the same options, and something else behind them. */
    public String query(String last) {
        return "?" + (fields == null ? "" : "fields=" + fields + "&") + (lang == null ? "" : "lang=" + lang + "&")
                + last;
    }
}
