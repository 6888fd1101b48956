package org.dateline.delivery.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.delivery.expansion.Branch;
import org.dateline.listing.FieldSelection;
import org.dateline.published.Newsroom;
import org.dateline.published.References;
import org.dateline.published.place.PlaceCard;

/** Places as they lie in each other, from the top. */
record PlaceTree(List<PlaceNode> data) {

    static PlaceTree of(List<Branch> branches, Newsroom newsroom) {
        References names = new References(List.of(), List.of(newsroom.language()), FieldSelection.EVERYTHING);
        List<PlaceNode> top = new ArrayList<>();
        Map<UUID, List<PlaceNode>> children = new HashMap<>();
        branches.forEach(branch -> children.put(branch.row().id(), new ArrayList<>()));
        for (Branch branch : branches) {
            PlaceCard card = branch.row().as(PlaceCard.class);
            PlaceNode node = new PlaceNode(
                    branch.row().id(),
                    branch.row().slug(),
                    names.print(card.names()),
                    card.type(),
                    card.isoCode(),
                    children.getOrDefault(branch.row().id(), List.of()));
            (branch.parent() == null ? top : children.getOrDefault(branch.parent(), new ArrayList<>())).add(node);
        }
        return new PlaceTree(top);
    }
}
