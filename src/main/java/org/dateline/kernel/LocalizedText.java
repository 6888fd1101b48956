package org.dateline.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A text in one or more languages, by language tag, in the order in which they were typed. */
public record LocalizedText(@JsonValue Map<String, String> values) {

    private static final List<String> FALLBACKS = List.of("ru", "en");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LocalizedText {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /** Takes pairs: {@code of("ru", "Киргизия", "en", "Kyrgyzstan")}. */
    public static LocalizedText of(String language, String text, String... more) {
        if (more.length % 2 != 0) {
            throw new IllegalArgumentException("a language without its text: " + more[more.length - 1]);
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put(language, text);
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return new LocalizedText(values);
    }

    /** The text in this language, or in the next best. */
    public String in(String language) {
        return values.getOrDefault(best(List.of(language)), "");
    }

    /**
     * The language to print it in: the first of these that it has, else Russian, else English, else the first that it has;
     * empty if it has none.
     */
    public String best(List<String> languages) {
        return Stream.concat(languages.stream(), FALLBACKS.stream())
                .filter(values::containsKey)
                .findFirst()
                .or(() -> values.keySet().stream().findFirst())
                .orElse("");
    }

    @JsonIgnore
    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Set<String> languages() {
        return values.keySet();
    }
}
