package org.dateline.delivery.expansion.list;

import jakarta.ws.rs.DefaultValue;
import org.dateline.listing.Limit;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. */
public record Paging(
        @RestQuery
        @Parameter(
                description = "Where the page starts: `next` or `prev` of another page of the same list, with the "
                        + "same filters.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 512))
        @Nullable
        String cursor,

        @RestQuery
        @DefaultValue(Limit.DEFAULT)
        @Parameter(
                description = "How many rows a page has at most.",
                example = "20",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
        Limit limit) {}
