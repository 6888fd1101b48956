package org.dateline.published;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Another article as it is inlined: enough to print a teaser and to link to it. */
public record ArticleReference(
        UUID id, String slug, String language, String path, String headline, Instant datePublished) {

    /** What we read of an article's card. */
    private record Headed(String headline) {}

    /** The article as it is inlined, or null if the row is missing or another kind's. */
    public static @Nullable ArticleReference of(@Nullable PublicRow row) {
        if (row == null || row.kind() != Kind.ARTICLE || row.language() == null || row.path() == null) {
            return null;
        }
        String headline = row.as(Headed.class).headline();
        return new ArticleReference(row.id(), row.slug(), row.language(), row.path(), headline, row.datePublished());
    }

    /** Those of the articles that are public, in this order. */
    public static List<ArticleReference> related(List<UUID> articles, References references) {
        return articles.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(of(references.row(id))))
                .toList();
    }

    /** The same story in other languages. */
    public static List<ArticleReference> translations(PublicRow article, References references) {
        return references
                .rows(Kind.ARTICLE)
                .filter(other -> !other.id().equals(article.id()))
                .filter(other -> other.translationGroup() != null
                        && other.translationGroup().equals(article.translationGroup()))
                .flatMap(other -> Stream.ofNullable(of(other)))
                .sorted(Comparator.comparing(ArticleReference::language))
                .toList();
    }
}
