package org.dateline.delivery.article;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.item.PublicPaths;
import org.dateline.delivery.expansion.item.RequestedPath;
import org.dateline.delivery.expansion.list.ListOptions;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.article.ArticleView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What readers see of articles. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles", description = "Stories, each in one language.")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class ArticleResource {

    private final PublicItems items;
    private final PublicLists lists;
    private final PublicPaths paths;
    private final Newsroom newsroom;
    private final Clock clock;

    ArticleResource(PublicItems items, PublicLists lists, PublicPaths paths, Newsroom newsroom, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.paths = paths;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "List articles, newest first")
    public ArticlePage list(
            @BeanParam ArticleFilter filter,
            @RestQuery
                    @Parameter(
                            description = Sorting.INCLUDE + " And `contributions`: that rows tell who has contributed.",
                            example = "people",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern =
                                                    "^(contributions|articles|quotes|people|offices|organizations|places|placeGroups|sections|topics|media)(,(contributions|articles|quotes|people|offices|organizations|places|placeGroups|sections|topics|media))*$"))
                    @Nullable
                    String include,
            @BeanParam ListOptions options,
            @BeanParam Paging paging) {
        ListRequest request = filter.request(clock.withZone(newsroom.zone()))
                .include(
                        include,
                        Kind.ARTICLE,
                        Kind.QUOTE,
                        Kind.PERSON,
                        Kind.OFFICE,
                        Kind.ORGANIZATION,
                        Kind.PLACE,
                        Kind.PLACE_GROUP,
                        Kind.SECTION,
                        Kind.TOPIC,
                        Kind.MEDIA);
        Page page = lists.page(request, options, paging);
        return ArticlePage.of(page, newsroom);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an article by its id")
    public ArticleView item(
            @Parameter(description = "The id of the article.", example = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10")
                    @RestPath
                    UUID id,
            @BeanParam ItemOptions options) {
        return items.byId(Kind.ARTICLE, id, options, ArticleView.class)
                .as((row, references) -> ArticleView.of(row, references, newsroom));
    }

    @GET
    @Path("/by-path")
    @Operation(
            summary = "Read an article by its path",
            description = "A path that it had before leads to the one that it has now (308).")
    public ArticleView byPath(
            @RestQuery
                    @NotNull
                    @Parameter(
                            required = true,
                            description = "The path of the article's page, percent-encoded or not.",
                            example = "/ru/v-sodruzhestve/peregovory-v-cholpon-ate",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            minLength = 1,
                                            maxLength = RequestedPath.MAX_LENGTH))
                    String path,
            @BeanParam ItemOptions options) {
        PublicRow found = paths.findNow(
                "/v1/articles/by-path" + options.query("path="),
                Kind.ARTICLE,
                RequestedPath.parse(path).plain());
        return items.byId(Kind.ARTICLE, found.id(), options, ArticleView.class)
                .as((row, references) -> ArticleView.of(row, references, newsroom));
    }

    @GET
    @Path("/by-slug/{slug}")
    @Operation(summary = "Read an article by its slug")
    public ArticleView bySlug(
            @Parameter(description = "The slug of the article.", example = "peregovory-v-cholpon-ate") @RestPath
                    String slug,
            @BeanParam ItemOptions options) {
        return items.bySlug(Kind.ARTICLE, slug, options, ArticleView.class)
                .as((row, references) -> ArticleView.of(row, references, newsroom));
    }
}
