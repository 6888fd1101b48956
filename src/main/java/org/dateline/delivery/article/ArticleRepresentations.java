package org.dateline.delivery.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dateline.delivery.expansion.item.LanguageOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.linkeddata.LinkedArticle;
import org.dateline.published.rendering.ArticleHtml;
import org.dateline.published.rendering.ArticleText;
import org.dateline.published.rendering.PortableText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Articles in other forms than JSON of our own. */
@Path("/v1/articles")
@Tag(name = "Articles")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class ArticleRepresentations {

    private final PublicItems items;
    private final Newsroom newsroom;

    ArticleRepresentations(PublicItems items, Newsroom newsroom) {
        this.items = items;
        this.newsroom = newsroom;
    }

    @GET
    @Path("/{id}/portable-text")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the body of an article as Portable Text",
            description =
                    "`blocks` is what renderers of Portable Text take. Paragraphs, headings, lists, cards of quotes,"
                            + " related links and embeds are standard blocks; the last three say in `quote`, `article` and"
                            + " `embed` what they are besides. `media` and `table` are types, and `entity` is a mark, that a"
                            + " renderer needs components for.")
    public PortableText portableText(
            @Parameter(description = "The id of the article.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam LanguageOptions options) {
        return items.byId(Kind.ARTICLE, id, options.lang())
                .as((row, references) -> PortableText.of(row, references, newsroom));
    }

    @GET
    @Path("/{id}/html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "Read the body of an article as HTML",
            description =
                    "A fragment for the middle of a page, without scripts, styles and frames. Embeds are links with"
                            + " the address in `data-embed`; what names a person, a place or another document has"
                            + " `data-entity-kind`, `data-entity-id` and `data-entity-slug`; blocks have their `data-key`.")
    public String html(
            @Parameter(description = "The id of the article.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam LanguageOptions options) {
        return items.byId(Kind.ARTICLE, id, options.lang())
                .as((row, references) -> ArticleHtml.of(row, references, newsroom));
    }

    @GET
    @Path("/{id}/text")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Read the body of an article as plain text",
            description = "Blocks are an empty line apart; items of a list and rows of a table have a line each.")
    public String text(
            @Parameter(description = "The id of the article.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam LanguageOptions options) {
        return items.byId(Kind.ARTICLE, id, options.lang())
                .as((row, references) -> ArticleText.of(row, references, newsroom));
    }

    @GET
    @Path("/{id}/json-ld")
    @Produces("application/ld+json")
    @Operation(
            summary = "Read an article as a NewsArticle of schema.org",
            description = "JSON-LD that can be put between script tags as it is.")
    public LinkedArticle jsonLd(
            @Parameter(description = "The id of the article.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam LanguageOptions options) {
        return items.byId(Kind.ARTICLE, id, options.lang())
                .as((row, references) -> LinkedArticle.of(row, references, newsroom));
    }
}
