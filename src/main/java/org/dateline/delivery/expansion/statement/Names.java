package org.dateline.delivery.expansion.statement;

import java.util.regex.Pattern;
import org.dateline.kernel.Slug;

/** What ids and slugs name. Slugs stay their document's for ever. */
public final class Names {

    public static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    public static final Pattern SLUG = Pattern.compile(Slug.PATTERN);

    /** Tried one after the other, so that one of today costs no more than looking it up. */
    private static final String DOCUMENT = """
            coalesce(
                    (SELECT named.id FROM delivery.document named WHERE named.kind = %1$s AND named.slug = %2$s),
                    (SELECT a.survivor FROM delivery.alias a WHERE a.kind = %1$s AND a.slug = %2$s),
                    (
                        SELECT coalesce(
                            (SELECT a.survivor FROM delivery.alias a WHERE a.id = former.id AND a.slug IS NOT NULL),
                            former.id)
                        FROM (
                            SELECT c.id
                            FROM delivery.change c
                            WHERE c.kind = %1$s AND c.slug = %2$s
                            ORDER BY c.number DESC
                            LIMIT 1
                        ) former
                    ))""";

    private Names() {}

    /**
     * The id of the document that has the slug, or else had it, or of the one that this was merged into. Whether it is public
     * has to be seen.
     *
     * @param kind an expression, as the slug; each stands there three times
     */
    public static String document(String kind, String slug) {
        return DOCUMENT.formatted(kind, slug);
    }
}
