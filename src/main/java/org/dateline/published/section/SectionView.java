package org.dateline.published.section;

import java.time.Instant;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.Relation;
import org.dateline.published.Shows;
import org.jspecify.annotations.Nullable;

/**
 * A section: the rubric that stories stand under.
 *
 * @param path what the URL of its page has after the site, in the language of its name
 */
public record SectionView(
        UUID id,
        String slug,
        String path,
        String url,
        String name,
        LocalizedText names,
        @Nullable String description,
        @Shows(Relation.PARENT) @Nullable Reference parent,
        Instant datePublished,
        Instant dateModified) {

    public static SectionView of(PublicRow row, References references, Newsroom newsroom) {
        PublicSection section = row.as(PublicSection.class);
        String path =
                SectionPath.of(row.slug(), section.card().names(), references).toString();
        return new SectionView(
                row.id(),
                row.slug(),
                path,
                newsroom.url(path),
                references.print(section.card().names()),
                section.card().names(),
                references.printIfAny(section.description()),
                references.reference(section.card().parent()),
                row.datePublished(),
                row.dateModified());
    }
}
