package org.dateline.published.rendering;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a piece of text is beside its letters, where that takes more than a word. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "_type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PortableTextMark.Link.class, name = "link"),
    @JsonSubTypes.Type(value = PortableTextMark.Entity.class, name = "entity")
})
@Schema(
        name = "PortableTextMark",
        oneOf = {PortableTextMark.Link.class, PortableTextMark.Entity.class},
        discriminatorProperty = "_type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "link", schema = PortableTextMark.Link.class),
            @DiscriminatorMapping(value = "entity", schema = PortableTextMark.Entity.class)
        })
public sealed interface PortableTextMark {

    /** What spans refer to it by. */
    String key();

    /** A link to an address on the web. */
    @Schema(name = "PortableTextLink")
    record Link(@JsonProperty("_key") String key, String href) implements PortableTextMark {}

    /**
     * The text names a person, an organization, a place or another document.
     *
     * @param kind {@code person}, {@code organization}, {@code place}, {@code placeGroup}, {@code topic}, {@code section}, {@code
     *     office} or {@code article}
     * @param url of its page; only articles have one that Dateline knows
     */
    @Schema(name = "PortableTextEntity")
    record Entity(
            @JsonProperty("_key") String key,
            String kind,
            UUID id,
            String slug,
            String name,
            @Nullable String url) implements PortableTextMark {}
}
