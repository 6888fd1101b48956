package org.dateline.delivery.expansion.list;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dateline.listing.Limit;
import org.dateline.published.PublicRow;
import org.dateline.published.References;

/** The first rows of several lists, read in one go. */
public final class ListOfEach {

    private final Page rows;
    private final Map<UUID, Set<UUID>> targets;
    private final Limit limit;

    /** @param targets of which documents' lists a row is */
    ListOfEach(Page rows, Map<UUID, Set<UUID>> targets, Limit limit) {
        this.rows = rows;
        this.targets = targets;
        this.limit = limit;
    }

    /** Those of one document's list, in its order. */
    public <T> List<T> of(UUID target, BiFunction<PublicRow, References, T> view) {
        return rows
                .as((row, references) ->
                        targets.getOrDefault(row.id(), Set.of()).contains(target)
                                ? Stream.of(view.apply(row, references))
                                : Stream.<T>empty())
                .stream()
                .flatMap(found -> found)
                .limit(limit.value())
                .toList();
    }
}
