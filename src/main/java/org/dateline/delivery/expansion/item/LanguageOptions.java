package org.dateline.delivery.expansion.item;

import org.dateline.listing.Languages;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In which languages something is told that is always told as a whole. */
public record LanguageOptions(
        @RestQuery
        @Parameter(
                description =
                        "The languages that the reader understands, the dearest first. Names are printed in the first "
                                + "that they have; of a story in several languages, its first among these is meant.",
                example = "ky,ru",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z]{2,3}(,[a-z]{2,3})*$"))
        @Nullable
        Languages lang) {}
