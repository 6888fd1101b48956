package org.dateline.delivery.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.delivery.expansion.item.LanguageMeta;
import org.dateline.delivery.expansion.tree.Branch;
import org.dateline.delivery.expansion.tree.PublicTree;
import org.dateline.published.place.PlaceCard;

/** Places as they lie in each other, from the top. */
record PlaceTree(List<PlaceNode> data, LanguageMeta meta) {

    static PlaceTree of(PublicTree tree) {
        List<PlaceNode> top = new ArrayList<>();
        Map<UUID, List<PlaceNode>> children = new HashMap<>();
        tree.branches().forEach(branch -> children.put(branch.row().id(), new ArrayList<>()));
        for (Branch branch : tree.branches()) {
            PlaceCard card = branch.row().as(PlaceCard.class);
            PlaceNode node = new PlaceNode(
                    branch.row().id(),
                    branch.row().slug(),
                    tree.names().print(card.names()),
                    card.type(),
                    card.isoCode(),
                    children.getOrDefault(branch.row().id(), List.of()));
            (branch.parent() == null ? top : children.getOrDefault(branch.parent(), new ArrayList<>())).add(node);
        }
        return new PlaceTree(top, LanguageMeta.of(tree.languages(), List.of(), tree.names()));
    }
}
