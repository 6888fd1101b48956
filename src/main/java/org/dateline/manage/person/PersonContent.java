package org.dateline.manage.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.kernel.AlternateNames;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a person.
 *
 * @param slug null for one made of the name
 * @param alternateNames other names by language
 * @param description a sentence or two about who it is
 * @param tenures the offices that the person holds and held
 */
public record PersonContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull @Localized LocalizedText names,
        @AlternateNames Map<String, List<String>> alternateNames,
        @Nullable @Localized(optional = true, max = 2000) LocalizedText description,
        @Size(max = 200) List<@NotNull @Valid Tenure> tenures)
        implements NamedContent {

    public PersonContent {
        alternateNames = alternateNames == null ? Map.of() : Collections.unmodifiableMap(alternateNames);
        tenures = tenures == null ? List.of() : Collections.unmodifiableList(tenures);
    }

    @Override
    public List<ContentReference> references() {
        ContentReference.Collector references = new ContentReference.Collector();
        for (int i = 0; i < tenures.size(); i++) {
            references.hard(
                    "/tenures/" + i + "/office", Kind.OFFICE, tenures.get(i).office());
        }
        return references.toList();
    }

    @Override
    public List<Violation> contradictions() {
        return IntStream.range(0, tenures.size())
                .filter(i -> tenures.get(i).endsBeforeItStarts())
                .mapToObj(i -> new Violation("/tenures/" + i + "/endDate", "is before the start date"))
                .toList();
    }
}
