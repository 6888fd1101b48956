package org.dateline.delivery.expansion.item;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.listing.Languages;
import org.dateline.published.PublicRow;
import org.dateline.published.References;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which languages something was asked for, and served. */
public record LanguageMeta(
        @Schema(
                description = "The languages that names are printed in, where they have them; the first of them that a "
                        + "name has.",
                examples = "ru")
        String language,

        @Schema(
                description =
                        "The languages that were served: of the stories, or of the names of what has no language.",
                examples = "[\"ru\"]")
        List<String> served) {

    /** To be asked when everything has been printed: only then is it known which languages were served. */
    public static LanguageMeta of(Languages asked, Collection<PublicRow> shown, References references) {
        return new LanguageMeta(asked.toString(), served(shown, references));
    }

    public static List<String> served(Collection<PublicRow> shown, References references) {
        Set<String> ofStories = new TreeSet<>();
        shown.stream().flatMap(row -> Stream.ofNullable(row.language())).forEach(ofStories::add);
        return List.copyOf(ofStories.isEmpty() ? new TreeSet<>(references.printed()) : ofStories);
    }
}
