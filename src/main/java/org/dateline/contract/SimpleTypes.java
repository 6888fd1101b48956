package org.dateline.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.listing.Limit;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Ids and times as what they are, strings with a format, not schemas that generators make classes of; and patterns. */
final class SimpleTypes {

    private static final Map<String, String> FORMATS = Map.of(
            "#/components/schemas/UUID", "uuid",
            "#/components/schemas/Instant", "date-time",
            "#/components/schemas/OffsetDateTime", "date-time",
            "#/components/schemas/ZonedDateTime", "date-time",
            "#/components/schemas/LocalDate", "date");

    private SimpleTypes() {}

    static void inline(OpenAPI document) {
        for (Schema schema : SchemaWalk.of(document)) {
            Optional.ofNullable(schema.getRef()).map(FORMATS::get).ifPresent(format -> {
                schema.setRef(null);
                schema.setType(List.of(Schema.SchemaType.STRING));
                schema.setFormat(format);
            });
            if (isLimit(schema)) {
                describeLimit(schema);
            }
            Optional.ofNullable(schema.getPattern()).map(SimpleTypes::whole).ifPresent(schema::setPattern);
        }
    }

    /** With a default, SmallRye wraps the reference. */
    private static boolean isLimit(Schema schema) {
        return Stream.concat(
                        Stream.of(schema),
                        Optional.ofNullable(schema.getAllOf()).stream().flatMap(List::stream))
                .anyMatch(each -> SchemaName.referenceTo("Limit").equals(each.getRef()));
    }

    private static void describeLimit(Schema schema) {
        schema.setRef(null);
        schema.setAllOf(null);
        schema.setType(List.of(Schema.SchemaType.INTEGER));
        schema.format("int32").minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Limit.MAX));
        schema.setDefaultValue(Integer.valueOf(Limit.DEFAULT));
    }

    /** A constraint's pattern is about the whole text, a schema's about any part of it. */
    private static String whole(String pattern) {
        return pattern.startsWith("^") || pattern.equals("\\S") ? pattern : "^(?:" + pattern + ")$";
    }
}
