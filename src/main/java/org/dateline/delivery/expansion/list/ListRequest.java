package org.dateline.delivery.expansion.list;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.delivery.expansion.list.Filter.Column;
import org.dateline.delivery.expansion.statement.Credits;
import org.dateline.delivery.expansion.statement.Names;
import org.dateline.listing.Day;
import org.dateline.listing.FieldSelection;
import org.dateline.listing.FilterValues;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.Relation;
import org.dateline.published.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** Which list is asked for: each resource declares what it can be filtered and ordered by, and what can be included. */
public final class ListRequest {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Kind kind;
    private final Class<? extends Record> view;
    private final List<Filter> filters = new ArrayList<>();
    private final Set<Kind> included = new LinkedHashSet<>();
    private DateFilter dates = DateFilter.NONE;
    private ListOrder order;
    private boolean directOnly;
    private boolean includesCredits;
    private @Nullable Day day;

    /** Whether a story, or what is said in it, stands in the list once, of the version that suits the reader best. */
    private boolean hasVersions;

    private ListRequest(Kind kind, Class<? extends Record> view) {
        this.kind = kind;
        this.view = view;
        this.order = ListOrder.of(kind, null);
        this.hasVersions = kind.tellsAStory();
    }

    /** @param view what a row of the list is printed as */
    public static ListRequest of(Kind kind, Class<? extends Record> view) {
        return new ListRequest(kind, view);
    }

    /** Whether links to what is tagged count, or also those to its ancestors. To be said before the links. */
    public ListRequest rollup(@Nullable String rollup) {
        if (rollup != null && !rollup.equals("true") && !rollup.equals("false")) {
            throw AskedValues.notAmong("rollup", rollup, List.of("true", "false"));
        }
        directOnly = "false".equals(rollup);
        return this;
    }

    /** By what stories are tagged with. */
    public ListRequest linked(String name, @Nullable List<String> asked, Relation relation, Kind... targets) {
        return with(new Filter.Linked(FilterValues.parse(name, asked), relation, List.of(targets), directOnly));
    }

    /** By what a document itself refers to. */
    public ListRequest referring(String name, @Nullable List<String> asked, Relation relation, Kind... targets) {
        return with(new Filter.Referring(FilterValues.parse(name, asked), relation, List.of(targets)));
    }

    /** By an office that was held on the day, or, without one, ever. */
    public ListRequest holding(String name, @Nullable List<String> asked, @Nullable Day asOf) {
        if (asOf == null) {
            return referring(name, asked, Relation.OFFICE, Kind.OFFICE);
        }
        day = asOf;
        return with(new Filter.Holding(FilterValues.parse(name, asked), asOf.date()));
    }

    public ListRequest language(@Nullable List<String> asked) {
        FilterValues values = AskedValues.matching("language", asked, LANGUAGE, "must be an ISO 639 code such as ru");
        return with(new Filter.Having(values, Column.LANGUAGE));
    }

    /** By the code under which the world knows a place or a topic; nothing need have it. */
    public ListRequest code(String name, @Nullable List<String> asked, String pattern, String rule) {
        FilterValues values = AskedValues.matching(name, asked, Pattern.compile(pattern), rule);
        return with(new Filter.Having(values, Column.CODE));
    }

    /** By what sort of article, quote, place or media item it is. */
    public ListRequest form(String name, @Nullable List<String> asked, String... allowed) {
        return oneOf(name, asked, Column.FORM, allowed);
    }

    public ListRequest presentation(@Nullable List<String> asked, String... allowed) {
        return oneOf("presentation", asked, Column.PRESENTATION, allowed);
    }

    public ListRequest breaking(@Nullable Boolean asked) {
        return being("breaking", asked, Filter.Trait.BREAKING);
    }

    public ListRequest hasQuotes(@Nullable Boolean asked) {
        return being("hasQuotes", asked, Filter.Trait.HAS_QUOTES);
    }

    public ListRequest hasMedia(@Nullable Boolean asked) {
        return being("hasMedia", asked, Filter.Trait.HAS_MEDIA);
    }

    /** By their own ids; one that there is not is simply not in the list. */
    public ListRequest ids(@Nullable List<String> asked) {
        return with(new Filter.Being(AskedValues.matching("ids", asked, Names.ID, "must be a UUID")));
    }

    /** By their own ids, in whichever languages they are. */
    public ListRequest only(List<UUID> ids) {
        hasVersions = false;
        List<String> values = ids.stream().map(UUID::toString).toList();
        filters.add(new Filter.Being(new FilterValues("ids", List.of(new FilterValues.Group(false, values)))));
        return this;
    }

    /** What stands in no other. */
    public ListRequest atTop() {
        return with(Filter.AtTop.OF_TREE);
    }

    /** The same story in other languages. */
    public ListRequest translationsOf(PublicRow article) {
        hasVersions = false;
        filters.add(new Filter.Translating(article));
        return this;
    }

    /** Without the story, in any language. */
    public ListRequest besides(PublicRow article) {
        filters.add(new Filter.Besides(article));
        return this;
    }

    /** @param clock with the newsroom's zone */
    public ListRequest dated(@Nullable String from, @Nullable String to, @Nullable String dateField, Clock clock) {
        dates = DateFilter.parse(kind, from, to, dateField, clock);
        return this;
    }

    public ListRequest sorted(@Nullable String sort) {
        order = ListOrder.of(kind, sort);
        return this;
    }

    /** The kinds of what is to be told in full, too, by their plural names; only some can be. */
    public ListRequest include(@Nullable String include, Kind... allowed) {
        if (include != null) {
            for (String name : include.split(",", -1)) {
                if (name.equals(Credits.NAME) && view == ArticleSummary.class) {
                    includesCredits = true;
                    continue;
                }
                included.add(Arrays.stream(allowed)
                        .filter(each -> IncludedRows.name(each).equals(name))
                        .findFirst()
                        .orElseThrow(() -> AskedValues.notAmong(
                                "include",
                                name,
                                Stream.of(allowed).map(IncludedRows::name).toList())));
            }
        }
        return this;
    }

    private ListRequest being(String name, @Nullable Boolean asked, Filter.Trait trait) {
        FilterValues values = FilterValues.parse(name, asked == null ? null : List.of(asked.toString()));
        return with(new Filter.Marked(values, trait));
    }

    private ListRequest oneOf(String name, @Nullable List<String> asked, Column column, String... allowed) {
        return with(new Filter.Having(AskedValues.among(name, asked, List.of(allowed)), column));
    }

    private ListRequest with(Filter filter) {
        if (!filter.asked().isEmpty()) {
            filters.add(filter);
        }
        return this;
    }

    Kind kind() {
        return kind;
    }

    Class<? extends Record> view() {
        return view;
    }

    ListOrder order() {
        return order;
    }

    List<Filter> filters() {
        return List.copyOf(filters);
    }

    DateFilter dates() {
        return dates;
    }

    boolean hasVersions() {
        return hasVersions;
    }

    /** Whether rows tell who has contributed: they do not unless it is asked for by name. */
    boolean tellsCredits(FieldSelection fields) {
        return view == ArticleSummary.class && (fields.names(Credits.NAME) || includesCredits && fields.isEverything());
    }

    Set<Kind> included() {
        return included;
    }

    /** The day whose offices are meant, if one is. */
    @Nullable
    Day day() {
        return day;
    }

    boolean directOnly() {
        return directOnly;
    }
}
