package org.dateline.delivery.expansion.statement;

/**
 * Who has contributed to the stories of a page. It is not on their cards, because few lists tell it: it is read from the
 * documents when it is asked for, in the same statement.
 */
public final class Credits {

    /** As {@code fields} and {@code include} name it. */
    public static final String NAME = "contributions";

    /** The card of {@code delivery.document d} with them. */
    public static final String CARD = """
            ('{"contributions":' || coalesce(d.document ->> 'contributions', '[]') || ',' || substr(d.card::text, 2))::json""";

    /** Adds to what is shown those who are named there. */
    public static final String SHOWN = """
                UNION
                SELECT l.target
                FROM delivery.link l
                WHERE l.document = ANY (ARRAY (SELECT id FROM page)) AND l.relation = 'author' AND l.direct
            """;

    private Credits() {}
}
