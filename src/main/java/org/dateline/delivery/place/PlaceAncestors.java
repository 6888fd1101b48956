package org.dateline.delivery.place;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.delivery.expansion.item.Item;
import org.dateline.delivery.expansion.item.LanguageMeta;
import org.dateline.published.place.PlaceSummary;

/** What a place lies in, from the place around it up to the world. */
record PlaceAncestors(List<PlaceSummary> data, LanguageMeta meta) {

    static PlaceAncestors of(Item item) {
        List<PlaceSummary> places = item.ancestors().stream()
                .flatMap(id -> Stream.ofNullable(item.references().row(id)))
                .map(place -> PlaceSummary.of(place, item.references()))
                .toList();
        return new PlaceAncestors(places, LanguageMeta.of(item.languages(), List.of(), item.references()));
    }
}
