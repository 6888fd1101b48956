package org.dateline.delivery.article;

import java.time.Clock;
import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.article.ArticleSummary;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of articles can be narrowed down to. */
record ArticleFilter(
        @RestQuery
        @Parameter(
                description =
                        "The section, or one above it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "v-sodruzhestve")
        List<String> section,

        @RestQuery
        @Parameter(
                description =
                        "A place of the story, or one above it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "kyrgyzstan")
        List<String> place,

        @RestQuery
        @Parameter(
                description =
                        "A group to which a place of the story, or one above it, belonged on the day of publication, as far as the dates leave no doubt; the day on which a membership ended is outside it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "csto")
        List<String> placeGroup,

        @RestQuery
        @Parameter(
                description =
                        "A topic of the story, or one above it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "diplomacy")
        List<String> topic,

        @RestQuery
        @Parameter(
                description =
                        "Whether a place, a place group, a section or a topic finds what belongs to its descendants, too.",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
        @Nullable
        String rollup,

        @RestQuery
        @Parameter(
                description =
                        "A person that the story is about or speaks of. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "sadyr-japarov")
        List<String> person,

        @RestQuery
        @Parameter(
                description =
                        "A person or an organization that the story quotes. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "sergey-lavrov")
        List<String> speaker,

        @RestQuery
        @Parameter(
                description =
                        "An organization that the story is about or speaks of. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "csto")
        List<String> organization,

        @RestQuery
        @Parameter(
                description =
                        "A person or an organization that has contributed. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "aleksey-timaev")
        List<String> author,

        @RestQuery
        @Parameter(description = "The language of the text. A comma is or, a leading hyphen is not.", example = "ru")
        List<String> language,

        @RestQuery
        @Parameter(
                description =
                        "article, brief, interview, liveblog, video or gallery. A comma is or, a leading hyphen is not.",
                example = "article")
        List<String> kind,

        @RestQuery
        @Parameter(
                description =
                        "The first day, in the newsroom's zone, or the first instant, with an offset; or how long ago, such as -P7D.",
                example = "2025-06-29")
        @Nullable
        String from,

        @RestQuery
        @Parameter(
                description =
                        "The last day, in the newsroom's zone, or the instant, with an offset, before which it was; or how long ago, such as -P1D.",
                example = "2025-06-30")
        @Nullable
        String to,

        @RestQuery @Parameter(description = "Whether it is breaking news.", example = "false") @Nullable
        Boolean breaking,

        @RestQuery @Parameter(description = "Whether it quotes somebody.", example = "true") @Nullable
        Boolean hasQuotes,

        @RestQuery
        @Parameter(
                description =
                        "Whether it has a picture, a video or a sound, in front or in its body. The recordings of its quotes do not count.",
                example = "true")
        @Nullable
        Boolean hasMedia,

        @RestQuery
        @Parameter(
                description = "Its own id. A comma is or, a leading hyphen is not.",
                example = "01941f29-7c00-7006-8000-000000000001")
        List<String> ids,

        @RestQuery
        @Parameter(
                description = "Which date `from` and `to` are about; datePublished unless it is said.",
                example = "datePublished",
                schema = @Schema(type = SchemaType.STRING, pattern = "^(datePublished|firstPublished|dateModified)$"))
        @Nullable
        String dateField,

        @RestQuery
        @Parameter(
                description = Sorting.BY_DATE,
                example = "-datePublished",
                schema = @Schema(type = SchemaType.STRING, pattern = Sorting.STORIES))
        @Nullable
        String sort) {

    ListRequest request(Clock clock) {
        return ListRequest.of(Kind.ARTICLE, ArticleSummary.class)
                .rollup(rollup)
                .linked("speaker", speaker, Relation.SPEAKER, Kind.PERSON, Kind.ORGANIZATION)
                .linked("person", person, Relation.PERSON, Kind.PERSON)
                .linked("author", author, Relation.AUTHOR, Kind.PERSON, Kind.ORGANIZATION)
                .linked("organization", organization, Relation.ORGANIZATION, Kind.ORGANIZATION)
                .linked("place", place, Relation.PLACE, Kind.PLACE)
                .linked("placeGroup", placeGroup, Relation.PLACE_GROUP, Kind.PLACE_GROUP)
                .linked("topic", topic, Relation.TOPIC, Kind.TOPIC)
                .linked("section", section, Relation.SECTION, Kind.SECTION)
                .language(language)
                .form("kind", kind, "article", "brief", "interview", "liveblog", "video", "gallery")
                .dated(from, to, dateField, clock)
                .breaking(breaking)
                .hasQuotes(hasQuotes)
                .hasMedia(hasMedia)
                .ids(ids)
                .sorted(sort);
    }
}
