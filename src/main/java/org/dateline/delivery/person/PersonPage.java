package org.dateline.delivery.person;

import java.time.LocalDate;
import java.util.List;
import org.dateline.delivery.expansion.list.Included;
import org.dateline.delivery.expansion.list.ListMeta;
import org.dateline.delivery.expansion.list.Page;
import org.dateline.listing.Day;
import org.dateline.listing.PageInfo;
import org.dateline.published.person.PersonSummary;
import org.jspecify.annotations.Nullable;

/** A page of people. */
record PersonPage(
        List<PersonSummary> data,
        PageInfo page,
        ListMeta meta,
        @Nullable Included included) {

    static PersonPage of(Page page, @Nullable Day asOf) {
        LocalDate day = asOf == null ? null : asOf.date();
        return new PersonPage(
                page.as((row, references) -> PersonSummary.of(row, references, day)),
                page.page(),
                page.meta(),
                page.included());
    }
}
