package org.dateline.published.section;

import java.util.UUID;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/**
 * A section in a list.
 *
 * @param path what the URL of its page has after the site, in the language of its name
 */
public record SectionSummary(
        UUID id,
        String slug,
        String path,
        String url,
        String name,
        @Shows(Relation.PARENT) @Nullable Reference parent) {

    public static SectionSummary of(PublicRow row, References references, Newsroom newsroom) {
        SectionCard card = row.as(SectionCard.class);
        String path = SectionPath.of(row.slug(), card.names(), references).toString();
        return new SectionSummary(
                row.id(),
                row.slug(),
                path,
                newsroom.url(path),
                references.print(card.names()),
                references.reference(card.parent()));
    }
}
