package org.dateline.published.person;

import java.util.List;
import java.util.Map;
import org.dateline.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A person as it is stored for readers. */
public record PublicPerson(
        PersonCard card,
        Map<String, List<String>> alternateNames,
        @Nullable LocalizedText description) {

    public PublicPerson {
        alternateNames = alternateNames == null ? Map.of() : alternateNames;
    }
}
