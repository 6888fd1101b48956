package org.dateline.manage.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.kernel.LocalizedText;

/** The content of something that has names in several languages, and others that it is known by. */
public interface NamedContent extends Content {

    LocalizedText names();

    default Map<String, List<String>> alternateNames() {
        return Map.of();
    }

    @Override
    default String title(String language) {
        return names().in(language);
    }

    @Override
    default Stream<String> labels() {
        return Stream.concat(
                names().values().values().stream(),
                alternateNames().values().stream().flatMap(List::stream));
    }
}
