package org.dateline.delivery.quote;

import java.time.Clock;
import java.util.List;
import org.dateline.delivery.expansion.list.ListRequest;
import org.dateline.delivery.expansion.list.Sorting;
import org.dateline.published.Kind;
import org.dateline.published.Relation;
import org.dateline.published.quote.QuoteView;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What lists of quotes can be narrowed down to. */
record QuoteFilter(
        @RestQuery
        @Parameter(
                description =
                        "An office that its speaker held when it was said: each that is certain for that day or, if none is, each that is possible. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "foreign-minister-of-russia")
        List<String> office,

        @RestQuery
        @Parameter(
                description =
                        "The organization that said it, or one of whose offices (as for `office`) its speaker held when it was said. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "ministry-of-foreign-affairs-of-russia")
        List<String> organization,

        @RestQuery
        @Parameter(
                description =
                        "The story that it stands in. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "peregovory-v-cholpon-ate")
        List<String> article,

        @RestQuery
        @Parameter(
                description =
                        "The section of the story, or one above it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "v-sodruzhestve")
        List<String> section,

        @RestQuery
        @Parameter(
                description =
                        "The place where it was said or of the story, or one above it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "kyrgyzstan")
        List<String> place,

        @RestQuery
        @Parameter(
                description =
                        "A group to which the place where it was said or a place of the story, or one above it, belonged on the day of publication, as far as the dates leave no doubt; the day on which a membership ended is outside it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
                example = "csto")
        List<String> placeGroup,

        @RestQuery
        @Parameter(
                description =
                        "A topic of the quote or of the story (but not of its other quotes), or one above it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.",
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
        @Parameter(description = "The language of the text. A comma is or, a leading hyphen is not.", example = "ru")
        List<String> language,

        @RestQuery
        @Parameter(
                description = "direct, partial or paraphrase. A comma is or, a leading hyphen is not.",
                example = "partial")
        List<String> kind,

        @RestQuery
        @Parameter(description = "card, inline or pullquote. A comma is or, a leading hyphen is not.", example = "card")
        List<String> presentation,

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

        @RestQuery
        @Parameter(
                description =
                        "Which date `from` and `to` are about; datePublished unless it is said. dateSpoken is the instant of `spokenAt`; a day, a month or a year counts from its first moment in the newsroom's zone, and without any the story's publication counts.",
                example = "datePublished",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                pattern = "^(datePublished|firstPublished|dateModified|dateSpoken)$"))
        @Nullable
        String dateField,

        @RestQuery
        @Parameter(
                description = Sorting.BY_DATE,
                example = "-datePublished",
                schema = @Schema(type = SchemaType.STRING, pattern = Sorting.QUOTES))
        @Nullable
        String sort,

        @RestQuery
        @Parameter(
                description = Sorting.INCLUDE,
                example = "articles",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                pattern =
                                        "^(articles|people|offices|organizations|places|sections|topics|media)(,(articles|people|offices|organizations|places|sections|topics|media))*$"))
        @Nullable
        String include) {

    static final String SPEAKER =
            "The person or the organization that said it. Slugs or ids: a comma is or, a repetition is and, a leading hyphen is not.";

    /** Of the speakers whom their parameter, or the path, names. */
    ListRequest request(@Nullable List<String> speaker, Clock clock) {
        return ListRequest.of(Kind.QUOTE, QuoteView.class)
                .rollup(rollup)
                .linked("article", article, Relation.ARTICLE, Kind.ARTICLE)
                .linked("speaker", speaker, Relation.SPEAKER, Kind.PERSON, Kind.ORGANIZATION)
                .linked("office", office, Relation.OFFICE, Kind.OFFICE)
                .linked("organization", organization, Relation.ORGANIZATION, Kind.ORGANIZATION)
                .linked("place", place, Relation.PLACE, Kind.PLACE)
                .linked("placeGroup", placeGroup, Relation.PLACE_GROUP, Kind.PLACE_GROUP)
                .linked("topic", topic, Relation.TOPIC, Kind.TOPIC)
                .linked("section", section, Relation.SECTION, Kind.SECTION)
                .language(language)
                .form("kind", kind, "direct", "partial", "paraphrase")
                .presentation(presentation, "card", "inline", "pullquote")
                .dated(from, to, dateField, clock)
                .sorted(sort)
                .include(
                        include,
                        Kind.ARTICLE,
                        Kind.PERSON,
                        Kind.OFFICE,
                        Kind.ORGANIZATION,
                        Kind.PLACE,
                        Kind.SECTION,
                        Kind.TOPIC,
                        Kind.MEDIA);
    }
}
