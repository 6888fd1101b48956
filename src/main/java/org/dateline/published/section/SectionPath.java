package org.dateline.published.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * Where the page of a section is: {@code /ru/v-sodruzhestve}. It has one in each language, as its stories have; their paths
 * begin with it.
 *
 * @param language an ISO 639 code
 */
public record SectionPath(String language, String slug) {

    private static final Pattern FORM = Pattern.compile("/([a-z]{2,3})/(" + Slug.PATTERN + ")");

    /** Null for what is not the path of any section. */
    public static @Nullable SectionPath parse(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches() ? new SectionPath(form.group(1), form.group(2)) : null;
    }

    /** The one in the language that its name is printed in. */
    static SectionPath of(String slug, LocalizedText names, References references) {
        return new SectionPath(references.languageOf(names), slug);
    }

    @Override
    public String toString() {
        return "/" + language + "/" + slug;
    }
}
