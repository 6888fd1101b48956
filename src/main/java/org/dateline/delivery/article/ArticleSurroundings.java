package org.dateline.delivery.article;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.LanguageOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.Languages;
import org.dateline.listing.Limit;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.article.ArticleView;
import org.dateline.published.article.PublicArticle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What there is around an article. */
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
@Extension(name = "x-smallrye-profile-delivery", value = "")
class ArticleSurroundings {

    private static final String EXAMPLE = "0197b9c4-5a3e-7c11-8f00-3a1f0c9d2b10";

    private static final FieldSelection RELATED = FieldSelection.parse("related", ArticleView.class);

    private final PublicItems items;
    private final PublicLists lists;
    private final Newsroom newsroom;
    private final Clock clock;

    ArticleSurroundings(PublicItems items, PublicLists lists, Newsroom newsroom, Clock clock) {
        this.items = items;
        this.lists = lists;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @GET
    @Path("/{id}/related")
    @Operation(
            summary = "Read the articles that an article refers its readers to, in the editor's order",
            description = "With `lang`, each in its first language among these; in its own if it has none of them.")
    public ArticleList related(
            @Parameter(description = "The id of the article.", example = EXAMPLE) @RestPath UUID id,
            @BeanParam ItemOptions options) {
        PublicRow article = items.row(Kind.ARTICLE, id, RELATED, options.lang());
        List<UUID> related = article.as(PublicArticle.class).related().stream()
                .distinct()
                .limit(Limit.MAX)
                .toList();
        return list(request().only(related), options, Comparator.comparing(each -> related.indexOf(each.id())));
    }

    @GET
    @Path("/{id}/translations")
    @Operation(
            summary = "Read the same story in other languages",
            description = "All of them, whatever `lang` says: that is in which languages names are printed.")
    public ArticleList translations(
            @Parameter(description = "The id of the article.", example = EXAMPLE) @RestPath UUID id,
            @BeanParam ItemOptions options) {
        PublicRow article = items.row(Kind.ARTICLE, id);
        return list(request().translationsOf(article), options, Comparator.comparing(ArticleSummary::language));
    }

    @GET
    @Path("/{id}/corrections")
    @Operation(summary = "Read what an article has told wrong before")
    public ArticleCorrections corrections(
            @Parameter(description = "The id of the article.", example = EXAMPLE) @RestPath UUID id,
            @BeanParam LanguageOptions options) {
        PublicRow article = items.alone(Kind.ARTICLE, id, options.lang());
        return new ArticleCorrections(article.as(PublicArticle.class).corrections());
    }

    @GET
    @Path("/{id}/neighbours")
    @Operation(
            summary = "Read the articles in front of and behind an article in a list",
            description =
                    "The list is that of `/v1/articles` with the same filters, order and languages; the article need not be in it."
                            + " With `lang`, neither of them is another version of it.")
    public ArticleNeighbours neighbours(
            @Parameter(description = "The id of the article.", example = EXAMPLE) @RestPath UUID id,
            @BeanParam ArticleFilter filter,
            @BeanParam LanguageOptions options) {
        Languages lang = options.lang();
        PublicRow article = items.row(Kind.ARTICLE, id, FieldSelection.NOTHING, lang);
        ListRequest request = filter.request(clock.withZone(newsroom.zone()));
        ListRequest others = lang == null ? request : request.besides(article);
        return ArticleNeighbours.of(lists.neighbours(others, lang, article), newsroom);
    }

    private static ListRequest request() {
        return ListRequest.of(Kind.ARTICLE, ArticleSummary.class);
    }

    private ArticleList list(ListRequest request, ItemOptions options, Comparator<ArticleSummary> order) {
        return ArticleList.of(lists.all(request, options), newsroom, order);
    }
}
