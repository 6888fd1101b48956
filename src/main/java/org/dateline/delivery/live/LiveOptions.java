package org.dateline.delivery.live;

import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.listing.Languages;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How much is told of what is on air, and in which languages. */
record LiveOptions(
        @RestQuery
        @Parameter(
                description =
                        "Only these fields of each channel, nested ones behind a dot, with commas between them: `channel.name,now`. "
                                + "All others are left out, even where the schema requires them.",
                example = "channel.name,now",
                schema = @Schema(type = SchemaType.STRING))
        @Nullable
        String fields,

        @RestQuery
        @Parameter(
                description =
                        "The languages that the reader understands, the dearest first. Names and titles are printed in the first that "
                                + "they have.",
                example = "ky,ru",
                schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z]{2,3}(,[a-z]{2,3})*$"))
        @Nullable
        Languages lang) {

    ItemOptions item() {
        return new ItemOptions(fields, lang);
    }
}
