package org.dateline.delivery.expansion.statement;

import java.util.function.Consumer;
import org.dateline.listing.Languages;
import org.dateline.published.Kind;

/** Which of a story's versions a reader gets who understands some languages. */
public final class Versions {

    /** That of {@code named} in the first of these languages, if it has any; else that one itself. */
    private static final String BEST = """
            coalesce(
                    (
                        SELECT d.id
                        FROM delivery.document d
                        WHERE d.translation_group = named.translation_group
                            AND d.language = ANY (?)
                            AND %s
                        ORDER BY array_position(?, d.language)
                        LIMIT 1
                    ),
                    named.id)
            """.formatted(Rows.VISIBLE);

    /** What is in none of the languages comes last; the id makes sure that one comes first. */
    private static final String RANK = "coalesce(array_position(?, %1$s.language), 99), %1$s.id";

    /** The inner {@code d} is one of a version that the reader would rather have, so that the conditions are the same. */
    private static final String NO_BETTER_ARTICLE = """
            AND NOT EXISTS (
                SELECT
                FROM (SELECT d.translation_group AS story, coalesce(array_position(?, d.language), 99) AS place, d.id) AS mine
                JOIN delivery.document d ON d.translation_group = mine.story
                WHERE (%s) < (mine.place, mine.id)
            """.formatted(RANK.formatted("d"));

    /** A quote may be in another language than its article, which counts. */
    private static final String NO_BETTER_QUOTE = """
            AND NOT EXISTS (
                SELECT
                FROM (
                    SELECT article.translation_group AS story, %s
                    FROM delivery.document article
                    WHERE article.id = d.owner
                ) AS mine (story, place, id)
                JOIN delivery.document version ON version.translation_group = mine.story
                JOIN delivery.document d ON d.owner = version.id
                WHERE (%s) < (mine.place, mine.id)
            """.formatted(RANK.formatted("article"), RANK.formatted("version"));

    private Versions() {}

    /**
     * The id of the best version of {@code named}, and under the name {@code named} its own.
     *
     * @param rows which rows of {@code delivery.document named} are meant
     */
    public static void best(Sql sql, Languages languages, String rows) {
        Object codes = codes(languages);
        sql.add("SELECT ")
                .add(BEST, codes, codes)
                .add("AS id, named.id AS named\nFROM delivery.document named\nWHERE ")
                .add(rows);
    }

    /**
     * Of each story one version only, or the quotes of one version only: the best of those that have any.
     *
     * @param belonging adds the conditions, beginning with AND, for what stands in the list at all, {@code delivery.document d}
     */
    public static void onlyBest(Sql sql, Kind kind, Languages languages, Consumer<Sql> belonging) {
        Object codes = codes(languages);
        sql.add(kind == Kind.QUOTE ? NO_BETTER_QUOTE : NO_BETTER_ARTICLE, codes, codes);
        belonging.accept(sql);
        sql.add(")\n");
    }

    /** For readers who get nothing else. */
    public static void onlyIn(Sql sql, Languages languages) {
        sql.add("AND d.language = ANY (?)\n", codes(languages));
    }

    private static Object codes(Languages languages) {
        return languages.codes().toArray(String[]::new);
    }
}
