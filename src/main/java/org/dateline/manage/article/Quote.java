package org.dateline.manage.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lasting identity of one of an article's quotes; its words are in the article's content. */
@Entity
@Table(name = "quote")
public class Quote extends PanacheEntityBase {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article")
    private Article article;

    private String key = "";

    /** Among the article's quotes; null while the article is without it. */
    private @Nullable Integer position;

    /** For Hibernate. */
    protected Quote() {}

    Quote(Article article, String key, UUID id) {
        this.id = id;
        this.article = article;
        this.key = key;
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public @Nullable Integer position() {
        return position;
    }

    void stand(@Nullable Integer position) {
        this.position = position;
    }
}
