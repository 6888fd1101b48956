package org.dateline.published.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;

/** Something that a story speaks of; its marks in the body refer to it by kind and id. Articles are among {@code related}. */
public record MentionView(String kind, UUID id, String slug, String name) {

    static List<MentionView> of(PublicArticle article, References references) {
        Map<UUID, MentionView> mentions = new LinkedHashMap<>();
        Stream.concat(
                        article.mentions().stream().map(Mention::id),
                        article.body().stream().flatMap(Block::spans).flatMap(MentionView::entities))
                .flatMap(id -> Stream.ofNullable(references.row(id)))
                .filter(row -> row.kind() != Kind.ARTICLE)
                .forEach(row -> mentions.computeIfAbsent(row.id(), id -> of(row, references)));
        return List.copyOf(mentions.values());
    }

    private static Stream<UUID> entities(Span span) {
        return span.marks().stream().filter(Mark.Entity.class::isInstance).map(mark -> ((Mark.Entity) mark).id());
    }

    private static MentionView of(PublicRow row, References references) {
        Reference reference = references.named(row);
        return new MentionView(row.kind().singular(), reference.id(), reference.slug(), reference.name());
    }
}
