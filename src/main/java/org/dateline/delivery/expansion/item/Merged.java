package org.dateline.delivery.expansion.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document that was merged into another one. */
@Entity
@Immutable
@Table(name = "alias")
class Merged extends PanacheEntityBase {

    @Id
    UUID id;

    UUID survivor;

    /** The document that an id stands for today; null if it stands for its own. */
    static @Nullable UUID into(UUID id) {
        Merged merged = findById(id);
        return merged == null ? null : merged.survivor;
    }
}
