package org.dateline.delivery.person;

import java.util.List;
import org.dateline.delivery.expansion.Included;
import org.dateline.delivery.expansion.ListMeta;
import org.dateline.delivery.expansion.Page;
import org.dateline.listing.PageInfo;
import org.dateline.published.person.PersonSummary;
import org.jspecify.annotations.Nullable;

/** A page of people. */
record PersonPage(
        List<PersonSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static PersonPage of(Page page) {
        return new PersonPage(page.as(PersonSummary::of), page.page(), page.meta(), page.included());
    }
}
