package org.dateline.clients;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.clients.management.ApiClient;
import org.dateline.clients.management.ApiException;
import org.dateline.clients.management.api.ArticlesApi;
import org.dateline.clients.management.api.ArticlesApi.APICreateArticleRequest;
import org.dateline.clients.management.api.ArticlesApi.APIPatchArticleRequest;
import org.dateline.clients.management.api.ArticlesApi.APIPublishArticleRequest;
import org.dateline.clients.management.api.ArticlesApi.APIWithdrawArticleRequest;
import org.dateline.clients.management.api.OfficesApi;
import org.dateline.clients.management.api.OfficesApi.APICreateOfficeRequest;
import org.dateline.clients.management.api.PeopleApi;
import org.dateline.clients.management.api.PeopleApi.APICreatePersonRequest;
import org.dateline.clients.management.api.PlacesApi;
import org.dateline.clients.management.api.PlacesApi.APICreatePlaceRequest;
import org.dateline.clients.management.api.SectionsApi;
import org.dateline.clients.management.api.SectionsApi.APICreateSectionRequest;
import org.dateline.clients.management.model.ArticleContent;
import org.dateline.clients.management.model.ArticleContentPatch;
import org.dateline.clients.management.model.ArticleWorkingCopy;
import org.dateline.clients.management.model.Block;
import org.dateline.clients.management.model.Dateline;
import org.dateline.clients.management.model.EntityMark;
import org.dateline.clients.management.model.Lifecycle;
import org.dateline.clients.management.model.Mark;
import org.dateline.clients.management.model.OfficeContent;
import org.dateline.clients.management.model.ParagraphBlock;
import org.dateline.clients.management.model.PersonContent;
import org.dateline.clients.management.model.PlaceContent;
import org.dateline.clients.management.model.Problem;
import org.dateline.clients.management.model.QuoteContent;
import org.dateline.clients.management.model.SectionContent;
import org.dateline.clients.management.model.Span;
import org.dateline.clients.management.model.Speaker;
import org.dateline.clients.management.model.StrongMark;
import org.dateline.clients.management.model.Tenure;

/** What an editor's tool does: writes a story and what it refers to, publishes and withdraws it. */
final class Editing {

    static final String OFFICE = "директор городской библиотеки Нарына";

    private static final String WORDS = "Книги мы вынесли к людям";

    private final ApiClient client = new ApiClient();
    private final ArticlesApi articles;

    Editing(String server, String token) {
        client.updateBaseUri(server);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        articles = new ArticlesApi(client);
    }

    /** A story of version 2, whose references are drafts. */
    UUID draft() throws Exception {
        UUID section = new SectionsApi(client)
                .createSection(APICreateSectionRequest.newBuilder()
                        .sectionContent(new SectionContent().names(Map.of("ru", "Библиотеки", "en", "Libraries")))
                        .idempotencyKey(key())
                        .build())
                .getId();
        UUID place = new PlacesApi(client)
                .createPlace(APICreatePlaceRequest.newBuilder()
                        .placeContent(new PlaceContent().type("city").names(Map.of("ru", "Нарын")))
                        .idempotencyKey(key())
                        .build())
                .getId();
        UUID office = new OfficesApi(client)
                .createOffice(APICreateOfficeRequest.newBuilder()
                        .officeContent(new OfficeContent()
                                .names(Map.of("ru", OFFICE))
                                .place(place)
                                .singleHolder(true))
                        .idempotencyKey(key())
                        .build())
                .getId();
        UUID person = new PeopleApi(client)
                .createPerson(APICreatePersonRequest.newBuilder()
                        .personContent(new PersonContent()
                                .names(Map.of("ru", "Айгуль Садыкова"))
                                .addTenuresItem(new Tenure().office(office).startDate("2021-03")))
                        .idempotencyKey(key())
                        .build())
                .getId();

        ArticleContent content = new ArticleContent()
                .language("ru")
                .headline("В Нарыне открылся читальный зал под открытым небом")
                .kicker("Книги")
                .section(section)
                .dateline(new Dateline().text("Нарын, 1 июля").place(place))
                .addBodyItem(new Block(paragraph(person)))
                .addQuotesItem(new QuoteContent()
                        .key("books")
                        .kind("direct")
                        .presentation("inline")
                        .block("opening")
                        .text(WORDS)
                        .speaker(new Speaker().person(person))
                        .spokenAt("2025-07-01"));
        ArticleWorkingCopy draft = articles.createArticle(APICreateArticleRequest.newBuilder()
                .articleContent(content)
                .idempotencyKey(key())
                .build());
        Newsroom.check(
                draft.getContent().getBody().get(0).getActualInstance() instanceof ParagraphBlock,
                "a block comes back as what it was");

        Newsroom.check(
                problem(() -> articles.publishArticle(publication(draft.getId(), 1, false))).getErrors().stream()
                        .anyMatch(fault -> fault.getPointer().equals("/lead")),
                "what is not ready tells its reasons");
        ArticleContentPatch patch = new ArticleContentPatch()
                .lead("Городская библиотека открыла летний зал.")
                .kicker(null);
        ArticleContent patched =
                articles.patchArticle(change(draft.getId(), patch)).getContent();
        Newsroom.check(patched.getKicker() == null, "null in a patch removes");
        Newsroom.check(patched.getDateline() != null, "what a patch does not name stays");
        Problem stale = problem(() -> articles.patchArticle(change(draft.getId(), patch)));
        Newsroom.check(stale.getCurrentVersion() == 2, "who is late learns the current version");
        return draft.getId();
    }

    void publish(UUID id) throws ApiException {
        Lifecycle published = articles.publishArticle(publication(id, 2, true));
        Newsroom.check(published.getState().equals("published"), "it is published");
    }

    void withdraw(UUID id) throws ApiException {
        Lifecycle withdrawn = articles.withdrawArticle(APIWithdrawArticleRequest.newBuilder()
                .id(id)
                .ifMatch(tag(2))
                .idempotencyKey(key())
                .build());
        Newsroom.check(withdrawn.getWithdrawnAt() != null, "it is withdrawn");
    }

    private static APIPublishArticleRequest publication(UUID id, long version, boolean withReferences) {
        return APIPublishArticleRequest.newBuilder()
                .id(id)
                .ifMatch(tag(version))
                .withReferences(withReferences)
                .idempotencyKey(key())
                .build();
    }

    private static APIPatchArticleRequest change(UUID id, ArticleContentPatch patch) {
        return APIPatchArticleRequest.newBuilder()
                .id(id)
                .ifMatch(tag(1))
                .articleContentPatch(patch)
                .idempotencyKey(key())
                .build();
    }

    /** A new one for each new request; a request that is sent again keeps its own. */
    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static ParagraphBlock paragraph(UUID person) {
        return new ParagraphBlock()
                .type("paragraph")
                .key("opening")
                .text(List.of(
                        new Span().text("«" + WORDS + "», — рассказала "),
                        new Span()
                                .text("Садыкова")
                                .addMarksItem(new Mark(new StrongMark().type("strong")))
                                .addMarksItem(new Mark(new EntityMark()
                                        .type("entity")
                                        .kind("person")
                                        .id(person)))));
    }

    private Problem problem(Call call) throws Exception {
        try {
            call.go();
        } catch (ApiException refusal) {
            return client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
        }
        throw new AssertionError("it was not refused");
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** A request that is expected to be refused. */
    private interface Call {

        void go() throws ApiException;
    }
}
