package org.dateline.published.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dateline.kernel.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a piece of text is beside its letters. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Mark.Strong.class, name = "strong"),
    @JsonSubTypes.Type(value = Mark.Emphasis.class, name = "em"),
    @JsonSubTypes.Type(value = Mark.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Mark.Entity.class, name = "entity")
})
@Schema(
        oneOf = {Mark.Strong.class, Mark.Emphasis.class, Mark.Link.class, Mark.Entity.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "strong", schema = Mark.Strong.class),
            @DiscriminatorMapping(value = "em", schema = Mark.Emphasis.class),
            @DiscriminatorMapping(value = "link", schema = Mark.Link.class),
            @DiscriminatorMapping(value = "entity", schema = Mark.Entity.class)
        })
public sealed interface Mark {

    /** Strong importance. */
    @Schema(name = "StrongMark")
    record Strong() implements Mark {}

    /** Emphasis. */
    @Schema(name = "EmphasisMark")
    record Emphasis() implements Mark {}

    /** A link to an address on the web. */
    @Schema(name = "LinkMark")
    record Link(
            @NotBlank @Size(max = 2000) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.RULE)
            String href) implements Mark {}

    /** The text names a person, an organization, a place or another document. */
    @Schema(name = "EntityMark")
    record Entity(
            @NotBlank @Pattern(regexp = "person|organization|place|placeGroup|topic|section|office|article")
            String kind,

            @NotNull UUID id)
            implements Mark {}
}
