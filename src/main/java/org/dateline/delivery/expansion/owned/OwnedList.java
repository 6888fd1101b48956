package org.dateline.delivery.expansion.owned;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.dateline.delivery.expansion.list.DateFilter;
import org.dateline.delivery.expansion.list.Paging;
import org.dateline.listing.Cursor;
import org.dateline.listing.Languages;
import org.dateline.listing.Limit;
import org.dateline.listing.ListScope;
import org.dateline.published.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that belongs to one document: its timeline, its holders, what is directly below it.
 *
 * @param dependsOn the kinds of which any change may alter the list
 */
record OwnedList(
        Kind owner,
        UUID id,
        String order,
        SortedMap<String, List<String>> filters,
        ListScope scope,
        @Nullable Cursor cursor,
        Limit limit,
        List<Kind> dependsOn) {

    /**
     * @param name the last segment of its path
     * @param order what it is ordered by, as it is told to readers
     * @param filters those in effect, by parameter
     * @param dates what tells them from others from page to page
     */
    static OwnedList of(
            Kind owner,
            UUID id,
            String name,
            String order,
            Map<String, List<String>> filters,
            DateFilter dates,
            Paging paging,
            Kind... dependsOn) {
        return of(owner, id, name, order, filters, dates, null, paging, dependsOn);
    }

    /** @param versions the languages that decide which versions of stories are in the list */
    static OwnedList of(
            Kind owner,
            UUID id,
            String name,
            String order,
            Map<String, List<String>> filters,
            DateFilter dates,
            @Nullable Languages versions,
            Paging paging,
            Kind... dependsOn) {
        TreeMap<String, String> texts = new TreeMap<>(Map.of("id", id.toString()));
        if (versions != null) {
            texts.put("lang", versions.toString());
        }
        filters.forEach((filter, values) -> texts.put("?" + filter, String.join("&", values)));
        dates.identity().forEach((date, value) -> texts.put("?" + date, value));
        ListScope scope = new ListScope(owner.plural() + "/" + name, order, texts);
        Cursor cursor = paging.cursor() == null ? null : Cursor.decode(paging.cursor(), scope);
        return new OwnedList(
                owner, id, order, new TreeMap<>(filters), scope, cursor, paging.limit(), List.of(dependsOn));
    }

    /** Whether rows are fetched in the other direction than the list has. */
    boolean isBackward() {
        return cursor != null && cursor.isBackward();
    }

    /** For {@code ORDER BY}: falling, unless the page goes back. */
    String falling() {
        return isBackward() ? "ASC" : "DESC";
    }

    String rising() {
        return isBackward() ? "DESC" : "ASC";
    }
}
