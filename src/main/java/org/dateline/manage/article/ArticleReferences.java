package org.dateline.manage.article;

import java.util.List;
import org.dateline.manage.revision.ContentReference;
import org.dateline.published.Kind;
import org.dateline.published.article.ArticlePlace;
import org.dateline.published.article.Block;
import org.dateline.published.article.Contribution;
import org.dateline.published.article.Mark;
import org.dateline.published.article.Mention;
import org.dateline.published.article.Span;
import org.dateline.published.quote.Speaker;

/** The places in an article that refer to other documents. */
final class ArticleReferences {

    private final ContentReference.Collector references = new ContentReference.Collector();

    private ArticleReferences() {}

    static List<ContentReference> of(ArticleContent content) {
        ArticleReferences found = new ArticleReferences();
        found.head(content);
        found.quotes(content.quotes());
        for (int i = 0; i < content.body().size(); i++) {
            found.block("/body/" + i, content.body().get(i));
        }
        return found.references.toList();
    }

    private void head(ArticleContent content) {
        references.hard("/section", Kind.SECTION, content.section());
        if (content.dateline() != null) {
            references.hard("/dateline/place", Kind.PLACE, content.dateline().place());
        }
        references.hard("/leadMedia", Kind.MEDIA, content.leadMedia());
        for (int i = 0; i < content.places().size(); i++) {
            ArticlePlace place = content.places().get(i);
            references.hard("/places/" + i + "/place", Kind.PLACE, place.place());
        }
        for (int i = 0; i < content.contributions().size(); i++) {
            Contribution contribution = content.contributions().get(i);
            references
                    .hard("/contributions/" + i + "/person", Kind.PERSON, contribution.person())
                    .hard("/contributions/" + i + "/organization", Kind.ORGANIZATION, contribution.organization());
        }
        for (int i = 0; i < content.mentions().size(); i++) {
            Mention mention = content.mentions().get(i);
            references.hard("/mentions/" + i + "/id", Kind.named(mention.kind()), mention.id());
        }
        for (int i = 0; i < content.related().size(); i++) {
            references.soft("/related/" + i, Kind.ARTICLE, content.related().get(i));
        }
    }

    private void quotes(List<QuoteContent> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            QuoteContent quote = quotes.get(i);
            String pointer = "/quotes/" + i;
            references.hard(pointer + "/place", Kind.PLACE, quote.place());
            for (int j = 0; j < quote.topics().size(); j++) {
                references.hard(
                        pointer + "/topics/" + j, Kind.TOPIC, quote.topics().get(j));
            }
            if (quote.recording() != null) {
                references.hard(
                        pointer + "/recording/media",
                        Kind.MEDIA,
                        quote.recording().media());
            }
            Speaker speaker = quote.speaker();
            if (speaker != null) {
                references
                        .hard(pointer + "/speaker/person", Kind.PERSON, speaker.person())
                        .hard(pointer + "/speaker/organization", Kind.ORGANIZATION, speaker.organization());
            }
        }
    }

    private void block(String pointer, Block block) {
        if (block instanceof Block.RelatedLink link) {
            references.soft(pointer + "/article", Kind.ARTICLE, link.article());
        } else if (block instanceof Block.Media media) {
            references.hard(pointer + "/media", Kind.MEDIA, media.media());
        } else if (block instanceof Block.Paragraph paragraph) {
            text(pointer + "/text", paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            text(pointer + "/text", heading.text());
        } else if (block instanceof Block.ItemList list) {
            for (int i = 0; i < list.items().size(); i++) {
                text(pointer + "/items/" + i + "/text", list.items().get(i).text());
            }
        } else if (block instanceof Block.Table table) {
            for (int row = 0; row < table.rows().size(); row++) {
                List<Block.TableCell> cells = table.rows().get(row).cells();
                for (int cell = 0; cell < cells.size(); cell++) {
                    text(
                            pointer + "/rows/" + row + "/cells/" + cell + "/text",
                            cells.get(cell).text());
                }
            }
        }
    }

    private void text(String pointer, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            List<Mark> marks = spans.get(i).marks();
            for (int j = 0; j < marks.size(); j++) {
                if (marks.get(j) instanceof Mark.Entity entity) {
                    String place = pointer + "/" + i + "/marks/" + j + "/id";
                    Kind kind = Kind.named(entity.kind());
                    if (kind == Kind.ARTICLE) {
                        references.soft(place, kind, entity.id());
                    } else {
                        references.hard(place, kind, entity.id());
                    }
                }
            }
        }
    }
}
