package org.dateline.delivery.expansion;

/**
 * Who has contributed to the stories of a page. It is not on their cards, because few lists tell it: it is read from the
 * documents when it is asked for, in the same statement.
 */
final class Credits {

    /** As {@code fields} and {@code include} name it. */
    static final String NAME = "contributions";

    /** The card of {@code delivery.document d} with them. */
    static final String CARD = """
            ('{"contributions":' || coalesce(d.document ->> 'contributions', '[]') || ',' || substr(d.card::text, 2))::json""";

    /** Adds to what is shown those who are named there. */
    static final String SHOWN = """
                UNION
                SELECT l.target
                FROM delivery.link l
                WHERE l.document = ANY (ARRAY (SELECT id FROM page)) AND l.relation = 'author' AND l.direct
            """;

    private Credits() {}
}
