package org.dateline.manage.fetching;

import java.util.List;

/** What one feature wants to be fetched, by its configuration; a bean of this type is all that it takes. */
public interface Feeds {

    /** Asked for in each round; it may read from the database, in a transaction of its own. */
    List<Feed> feeds();
}
