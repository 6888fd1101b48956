package org.dateline.delivery.expansion.list;

import org.dateline.listing.Languages;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much of a list is told, and in which languages. */
public record ListOptions(
        @RestQuery
        @Parameter(
                description =
                        "Only these fields of the rows, nested ones behind a dot, with commas between them: `id,section.name`. All others "
                                + "are left out, even where the schema requires them.",
                example = "id",
                schema = @Schema(type = SchemaType.STRING))
        @Nullable
        String fields,

        @RestQuery
        @Parameter(
                description =
                        "The languages that the reader understands, the dearest first. Names are printed in the first "
                                + "that they have. Of a story in several languages, its first among these is listed, or what is said "
                                + "there; lists of articles leave out what is in none of these.",
                example = "ky,ru",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z]{2,3}(,[a-z]{2,3})*$"))
        @Nullable
        Languages lang,

        @RestQuery
        @Parameter(
                description =
                        "Whether `meta` tells how many rows there are: `exact`, or `estimated` where there are more than "
                                + "ten thousand.",
                example = "exact",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(exact|estimated)$"))
        @Nullable
        Count count) {}
