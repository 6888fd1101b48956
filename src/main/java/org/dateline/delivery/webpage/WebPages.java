package org.dateline.delivery.webpage;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.cache.Provenance;
import org.dateline.delivery.article.ArticlePage;
import org.dateline.delivery.expansion.item.ItemOptions;
import org.dateline.delivery.expansion.item.PublicItems;
import org.dateline.delivery.expansion.item.PublicPaths;
import org.dateline.delivery.expansion.item.RequestedPath;
import org.dateline.delivery.expansion.list.ListOfEach;
import org.dateline.delivery.expansion.list.ListOptions;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.delivery.expansion.list.PublicLists;
import org.dateline.delivery.expansion.statement.DeliveryConnection;
import org.dateline.delivery.informer.Informers;
import org.dateline.listing.Languages;
import org.dateline.listing.Limit;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.article.ArticleSummary;
import org.dateline.published.article.ArticleView;
import org.dateline.published.quote.QuoteView;
import org.dateline.published.section.SectionPath;
import org.dateline.published.section.SectionSummary;
import org.dateline.published.section.SectionView;
import org.jspecify.annotations.Nullable;

/** Reads whole pages, each of one moment. */
@Singleton
class WebPages {

    private static final String ADDRESS = "/v1/pages/";

    private static final Limit LATEST = new Limit(20);
    private static final Limit BESIDE_STORY = new Limit(6);
    private static final Limit IN_SECTION = new Limit(5);
    private static final Limit QUOTES = new Limit(5);
    private static final Limit SECTIONS = new Limit(30);
    private static final Limit CHILDREN = new Limit(Limit.MAX);

    private final DeliveryConnection delivery;
    private final PublicItems items;
    private final PublicLists lists;
    private final PublicPaths paths;
    private final Informers informers;
    private final Provenance provenance;
    private final Newsroom newsroom;

    WebPages(
            DeliveryConnection delivery,
            PublicItems items,
            PublicLists lists,
            PublicPaths paths,
            Informers informers,
            Provenance provenance,
            Newsroom newsroom) {
        this.delivery = delivery;
        this.items = items;
        this.lists = lists;
        this.paths = paths;
        this.informers = informers;
        this.provenance = provenance;
        this.newsroom = newsroom;
    }

    HomeWebPage home(@Nullable Languages asked) {
        Languages lang = Languages.or(asked, newsroom.language());
        return delivery.inOneSnapshot(() -> {
            List<ArticleSummary> latest = articles(lists.page(stories(), options(lang), first(LATEST)));
            List<SectionSummary> sections =
                    sections(ListRequest.of(Kind.SECTION, SectionSummary.class).atTop(), lang, SECTIONS);
            HomeWebPage page = new HomeWebPage(
                    informers.of(null, lang), latest, withStories(sections, lang), quotes(quoted(), lang));
            provenance.isComposed();
            return page;
        });
    }

    SectionWebPage section(RequestedPath requested, @Nullable Languages asked, Paging paging) {
        return delivery.inOneSnapshot(() -> {
            String limit = paging.limit().isDefault() ? "" : "limit=" + paging.limit() + "&";
            String address = ADDRESS + "section" + query(asked, limit + "path=");
            PublicRow row = paths.findNow(address, Kind.SECTION, requested.plain());
            Languages lang = asked == null ? languages(languageOf(requested)) : asked;
            String slug = row.slug();
            SectionView section = items.byId(Kind.SECTION, row.id(), new ItemOptions(null, lang), SectionView.class)
                    .as((document, references) -> SectionView.of(document, references, newsroom));
            List<SectionSummary> children = sections(
                    ListRequest.of(Kind.SECTION, SectionSummary.class)
                            .referring("parent", List.of(slug), Relation.PARENT, Kind.SECTION),
                    lang,
                    CHILDREN);
            SectionWebPage page = new SectionWebPage(
                    informers.of(null, lang),
                    section,
                    children,
                    ArticlePage.of(lists.page(in(stories(), slug), options(lang), paging), newsroom),
                    quotes(in(quoted(), slug), lang));
            provenance.isComposed();
            return page;
        });
    }

    ArticleWebPage article(RequestedPath requested, @Nullable Languages asked) {
        return delivery.inOneSnapshot(() -> {
            PublicRow row = paths.findNow(ADDRESS + "article" + query(asked, "path="), Kind.ARTICLE, requested.plain());
            Languages lang = asked == null ? languages(Objects.requireNonNull(row.language())) : asked;
            ArticleView article = items.byId(Kind.ARTICLE, row.id(), new ItemOptions(null, lang), ArticleView.class)
                    .as((document, references) -> ArticleView.of(document, references, newsroom));
            ArticleWebPage page = new ArticleWebPage(
                    informers.of(null, lang), article, related(article, lang), latestBeside(article, lang));
            provenance.isComposed();
            return page;
        });
    }

    private List<ArticleSummary> related(ArticleView article, Languages lang) {
        List<UUID> ids = article.related().stream().map(related -> related.id()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return articles(lists.all(stories().only(ids), new ItemOptions(null, lang))).stream()
                .sorted(Comparator.comparing(story -> ids.indexOf(story.id())))
                .toList();
    }

    /** One more than are shown, as the story itself may be among them. */
    private List<ArticleSummary> latestBeside(ArticleView article, Languages lang) {
        ListRequest request = in(stories(), article.section().slug());
        return articles(lists.page(request, options(lang), first(new Limit(BESIDE_STORY.plusOne())))).stream()
                .filter(story -> !story.id().equals(article.id()))
                .limit(BESIDE_STORY.value())
                .toList();
    }

    private List<SectionStories> withStories(List<SectionSummary> sections, Languages lang) {
        if (sections.isEmpty()) {
            return List.of();
        }
        List<String> ids =
                sections.stream().map(section -> section.id().toString()).toList();
        ListOfEach stories = lists.ofEach(in(stories(), String.join(",", ids)), lang, IN_SECTION);
        return sections.stream()
                .map(section -> new SectionStories(section, stories.of(section.id(), this::summary)))
                .filter(section -> !section.articles().isEmpty())
                .toList();
    }

    private List<ArticleSummary> articles(Page page) {
        return page.as(this::summary);
    }

    private ArticleSummary summary(PublicRow row, References references) {
        return ArticleSummary.of(row, references, newsroom);
    }

    private List<SectionSummary> sections(ListRequest request, Languages lang, Limit limit) {
        return lists.page(request, options(lang), first(limit))
                .as((row, references) -> SectionSummary.of(row, references, newsroom));
    }

    private List<QuoteView> quotes(ListRequest request, Languages lang) {
        return lists.page(request, options(lang), first(QUOTES))
                .as((row, references) -> QuoteView.ofCard(row, references, newsroom));
    }

    private static ListRequest stories() {
        return ListRequest.of(Kind.ARTICLE, ArticleSummary.class);
    }

    private static ListRequest quoted() {
        return ListRequest.of(Kind.QUOTE, QuoteView.class);
    }

    /** @param sections ids or slugs with commas between them */
    private static ListRequest in(ListRequest request, String sections) {
        return request.linked("section", List.of(sections), Relation.SECTION, Kind.SECTION);
    }

    private static ListOptions options(Languages lang) {
        return new ListOptions(null, lang, null);
    }

    private static Paging first(Limit limit) {
        return new Paging(null, limit);
    }

    private static String query(@Nullable Languages asked, String last) {
        return new ItemOptions(null, asked).query(last);
    }

    private static String languageOf(RequestedPath section) {
        return Objects.requireNonNull(SectionPath.parse(section.plain())).language();
    }

    /** A page's own language, and the newsroom's where something is not in it. */
    private Languages languages(String ofPage) {
        return new Languages(Stream.of(ofPage, newsroom.language()).distinct().toList());
    }
}
