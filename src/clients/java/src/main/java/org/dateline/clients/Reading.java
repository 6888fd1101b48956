package org.dateline.clients;

import java.util.List;
import java.util.UUID;
import org.dateline.clients.delivery.ApiClient;
import org.dateline.clients.delivery.ApiException;
import org.dateline.clients.delivery.api.ArticlesApi;
import org.dateline.clients.delivery.api.ArticlesApi.APIListArticlesRequest;
import org.dateline.clients.delivery.api.ArticlesApi.APIReadArticleBySlugRequest;
import org.dateline.clients.delivery.api.ArticlesApi.APIReadArticleRequest;
import org.dateline.clients.delivery.api.QuotesApi;
import org.dateline.clients.delivery.api.QuotesApi.APIListQuotesRequest;
import org.dateline.clients.delivery.model.ArticleView;
import org.dateline.clients.delivery.model.Block;
import org.dateline.clients.delivery.model.ParagraphBlock;
import org.dateline.clients.delivery.model.Problem;
import org.dateline.clients.delivery.model.QuoteBlock;
import org.dateline.clients.delivery.model.QuoteView;
import org.dateline.clients.delivery.model.Span;

/** What a front end does: lists, a story with its blocks, quotes, and what to do when something is not there. */
final class Reading {

    private final ApiClient client = new ApiClient();
    private final ArticlesApi articles;

    Reading(String server) {
        client.updateBaseUri(server);
        articles = new ArticlesApi(client);
    }

    void demonstration() throws Exception {
        String slug = "peregovory-v-cholpon-ate";
        Newsroom.check(
                articles
                        .listArticles(APIListArticlesRequest.newBuilder()
                                .section(List.of("v-sodruzhestve"))
                                .language(List.of("ru"))
                                .build())
                        .getData()
                        .stream()
                        .anyMatch(article -> article.getSlug().equals(slug)),
                "the demonstration story is in its section");

        ArticleView story = articles.readArticleBySlug(bySlug(slug));
        System.out.println(story.getHeadline());
        story.getBody().stream().map(block -> text(block, story)).forEach(System.out::println);
        Newsroom.check(story.getDatePublished().getYear() == 2025, "a date and time is one");

        List<QuoteView> quotes = new QuotesApi(client)
                .listQuotes(APIListQuotesRequest.newBuilder()
                        .speaker(List.of("sergey-lavrov"))
                        .limit(5)
                        .build())
                .getData();
        Newsroom.check(
                quotes.stream()
                        .allMatch(quote -> quote.getSpeaker()
                                .getOffice()
                                .getName()
                                .equals("министр иностранных дел Российской Федерации")),
                "a quote knows the office of its speaker");
        Newsroom.check(problem("no-such-story").getType().equals("/problems/not-found"), "what never was is not found");
    }

    ArticleView article(UUID id) throws ApiException {
        return articles.readArticle(byId(id));
    }

    Problem problem(UUID id) throws Exception {
        return problem(() -> articles.readArticle(byId(id)));
    }

    private static APIReadArticleRequest byId(UUID id) {
        return APIReadArticleRequest.newBuilder().id(id).build();
    }

    private static APIReadArticleBySlugRequest bySlug(String slug) {
        return APIReadArticleBySlugRequest.newBuilder().slug(slug).build();
    }

    private Problem problem(String slug) throws Exception {
        return problem(() -> articles.readArticleBySlug(bySlug(slug)));
    }

    private Problem problem(Call call) throws Exception {
        try {
            call.go();
        } catch (ApiException refusal) {
            return client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        }
        throw new AssertionError("it was not refused");
    }

    private static String text(Block block, ArticleView story) {
        if (block.getActualInstance() instanceof ParagraphBlock paragraph) {
            return String.join(
                    "", paragraph.getText().stream().map(Span::getText).toList());
        }
        if (block.getActualInstance() instanceof QuoteBlock reference) {
            return story.getQuotes().stream()
                    .filter(quote -> quote.getKey().equals(reference.getQuote()))
                    .map(quote -> quote.getText() + " (" + quote.getSpeaker().getName() + ")")
                    .findFirst()
                    .orElseThrow();
        }
        return "";
    }

    /** A request that is expected to be refused. */
    private interface Call {

        void go() throws ApiException;
    }
}
