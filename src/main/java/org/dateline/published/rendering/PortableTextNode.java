package org.dateline.published.rendering;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.dateline.published.ArticleReference;
import org.dateline.published.media.MediaSummary;
import org.dateline.published.quote.QuoteView;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A block of Portable Text: a standard one, or one of two types of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "_type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PortableTextNode.Text.class, name = "block"),
    @JsonSubTypes.Type(value = PortableTextNode.Media.class, name = "media"),
    @JsonSubTypes.Type(value = PortableTextNode.Table.class, name = "table")
})
@Schema(
        name = "PortableTextNode",
        oneOf = {PortableTextNode.Text.class, PortableTextNode.Media.class, PortableTextNode.Table.class},
        discriminatorProperty = "_type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "block", schema = PortableTextNode.Text.class),
            @DiscriminatorMapping(value = "media", schema = PortableTextNode.Media.class),
            @DiscriminatorMapping(value = "table", schema = PortableTextNode.Table.class)
        })
public sealed interface PortableTextNode {

    /**
     * A standard block.
     *
     * @param style {@code normal}, {@code h2} to {@code h6}, or {@code blockquote} for the card of a quote
     * @param listItem {@code bullet} or {@code number}; absent where it is no item of a list
     * @param level of the list, 1 being the outermost
     * @param quote what a {@code blockquote} is the card of; its children are the words and who said them
     * @param article what the block leads to, if it is a related link; its only child is the link
     * @param embed what the block leads to, if it is an embed; its only child is the link
     */
    @Schema(name = "PortableTextBlock")
    record Text(
            @JsonProperty("_key") String key,
            String style,
            @Nullable String listItem,
            @Nullable Integer level,
            List<Span> children,
            List<PortableTextMark> markDefs,
            @Nullable QuoteView quote,
            @Nullable ArticleReference article,
            @Nullable Embed embed)
            implements PortableTextNode {}

    /**
     * A picture, a video or a recording.
     *
     * @param caption this story's own, else that of the media item
     */
    @Schema(name = "PortableTextMedia")
    record Media(
            @JsonProperty("_key") String key,
            MediaSummary media,
            @Nullable String caption) implements PortableTextNode {}

    /** A table; its first row is the heading if it says so. */
    @Schema(name = "PortableTextTable")
    record Table(@JsonProperty("_key") String key, @Nullable String caption, boolean firstRowIsHeading, List<Row> rows)
            implements PortableTextNode {}

    /** A row of a table. */
    @Schema(name = "PortableTextTableRow")
    record Row(@JsonProperty("_key") String key, List<Cell> cells) {}

    /**
     * A cell of a table.
     *
     * @param blocks its text, as Portable Text; none if it is empty
     */
    @Schema(name = "PortableTextTableCell")
    record Cell(@JsonProperty("_key") String key, List<PortableTextNode> blocks) {}

    /**
     * A piece of text.
     *
     * @param type {@code span}
     * @param marks {@code strong}, {@code em}, or the key of one of the block's {@code markDefs}
     */
    @Schema(name = "PortableTextSpan")
    record Span(
            @JsonProperty("_type") String type,
            @JsonProperty("_key") String key,
            String text,
            List<String> marks) {}

    /** Something of another site, by its address. */
    @Schema(name = "PortableTextEmbed")
    record Embed(String url, @Nullable String title) {}
}
