package org.dateline.delivery.expansion.item;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dateline.published.Kind;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the change log, which remembers what was public once. */
@Entity
@Immutable
@Table(name = "change")
class LoggedChange extends PanacheEntityBase {

    @Id
    long number;

    Instant at;

    String kind;

    @Column(name = "id")
    UUID document;

    @Nullable
    String slug;

    String operation;

    static @Nullable LoggedChange newest(Kind kind, UUID document) {
        return find("kind = ?1 and document = ?2", Sort.descending("number"), kind.singular(), document)
                .firstResult();
    }

    static @Nullable LoggedChange newest(Kind kind, String slug) {
        return find("kind = ?1 and slug = ?2", Sort.descending("number"), kind.singular(), slug)
                .firstResult();
    }

    boolean isGone() {
        return operation.equals("gone");
    }
}
