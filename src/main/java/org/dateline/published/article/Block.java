package org.dateline.published.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.kernel.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One piece of an article's body; its key is the client's and unique in the article. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.Media.class, name = "media"),
    @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
    @JsonSubTypes.Type(value = Block.RelatedLink.class, name = "relatedLink"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
@Schema(
        oneOf = {
            Block.Paragraph.class,
            Block.Heading.class,
            Block.ItemList.class,
            Block.Quote.class,
            Block.Media.class,
            Block.Embed.class,
            Block.RelatedLink.class,
            Block.Table.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "paragraph", schema = Block.Paragraph.class),
            @DiscriminatorMapping(value = "heading", schema = Block.Heading.class),
            @DiscriminatorMapping(value = "list", schema = Block.ItemList.class),
            @DiscriminatorMapping(value = "quote", schema = Block.Quote.class),
            @DiscriminatorMapping(value = "media", schema = Block.Media.class),
            @DiscriminatorMapping(value = "embed", schema = Block.Embed.class),
            @DiscriminatorMapping(value = "relatedLink", schema = Block.RelatedLink.class),
            @DiscriminatorMapping(value = "table", schema = Block.Table.class)
        })
public sealed interface Block {

    String KEY = "[A-Za-z0-9_-]{1,64}";

    String key();

    /** All text of the block, in reading order. */
    @JsonIgnore
    default Stream<Span> spans() {
        return Stream.empty();
    }

    /** The letters of the block, pieces that do not follow each other within a line apart. */
    @JsonIgnore
    default String plainText() {
        return Span.text(spans().toList());
    }

    /** Running text. */
    @Schema(name = "ParagraphBlock")
    record Paragraph(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid Span> text) implements Block {

        @Override
        public Stream<Span> spans() {
            return text.stream();
        }
    }

    /** A heading within the body; level 2 is the highest, because 1 is the headline. */
    @Schema(name = "HeadingBlock")
    record Heading(
            @NotNull @Pattern(regexp = KEY) String key,
            @Min(2) @Max(6) int level,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Span> text)
            implements Block {

        @Override
        public Stream<Span> spans() {
            return text.stream();
        }
    }

    /** A list with bullets or, if ordered, numbers. */
    @Schema(name = "ListBlock")
    record ItemList(
            @NotNull @Pattern(regexp = KEY) String key,
            boolean ordered,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid ListItem> items)
            implements Block {

        @Override
        public Stream<Span> spans() {
            return items.stream().flatMap(item -> item.text().stream());
        }

        @Override
        public String plainText() {
            return items.stream().map(item -> Span.text(item.text())).collect(Collectors.joining("\n"));
        }
    }

    /** One entry of a list. */
    record ListItem(@NotEmpty @Size(max = 100) List<@NotNull @Valid Span> text) {}

    /** The place of a quote card in the body: the quote with this key among the article's quotes. */
    @Schema(name = "QuoteBlock")
    record Quote(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotNull @Pattern(regexp = KEY) String quote) implements Block {}

    /** A picture, a video or a recording, with a caption of this story's own if it has one. */
    @Schema(name = "MediaBlock")
    record Media(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotNull UUID media,
            @Nullable @Size(max = 2000) String caption) implements Block {}

    /** Something of another site, by its address. */
    @Schema(name = "EmbedBlock")
    record Embed(
            @NotNull @Pattern(regexp = KEY) String key,

            @NotBlank @Size(max = 2000) @Pattern(regexp = WebAddress.PATTERN, message = WebAddress.RULE)
            String url,

            @Nullable @Size(max = 500) String title)
            implements Block {}

    /** A link to another article. */
    @Schema(name = "RelatedLinkBlock")
    record RelatedLink(
            @NotNull @Pattern(regexp = KEY) String key,
            @NotNull UUID article,
            @Nullable @Size(max = 500) String text) implements Block {}

    /** A table; its first row is the heading if it says so. */
    @Schema(name = "TableBlock")
    record Table(
            @NotNull @Pattern(regexp = KEY) String key,
            boolean firstRowIsHeading,
            @Nullable @Size(max = 500) String caption,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid TableRow> rows)
            implements Block {

        @Override
        public Stream<Span> spans() {
            return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.text().stream());
        }

        @Override
        public String plainText() {
            return rows.stream()
                    .map(row -> row.cells().stream()
                            .map(cell -> Span.text(cell.text()))
                            .collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A row of a table. */
    record TableRow(@NotEmpty @Size(max = 50) List<@NotNull @Valid TableCell> cells) {}

    /** A cell of a table, which may be empty. */
    record TableCell(@NotNull @Size(max = 100) List<@NotNull @Valid Span> text) {}
}
