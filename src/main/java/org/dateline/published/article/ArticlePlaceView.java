package org.dateline.published.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.published.Reference;
import org.dateline.published.References;

/**
 * A place of a story: the geography tag.
 *
 * @param relation {@code about} for what the story is tagged with, {@code scene} for where it happens
 */
public record ArticlePlaceView(String relation, UUID id, String slug, String name) {

    static List<ArticlePlaceView> of(List<ArticlePlace> places, References references) {
        // Two places of a story may have become one.
        return places.stream()
                .flatMap(place -> of(place, references))
                .distinct()
                .toList();
    }

    private static Stream<ArticlePlaceView> of(ArticlePlace place, References references) {
        Reference reference = references.reference(place.place());
        return reference == null
                ? Stream.empty()
                : Stream.of(new ArticlePlaceView(place.relation(), reference.id(), reference.slug(), reference.name()));
    }
}
