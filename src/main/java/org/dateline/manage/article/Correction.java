package org.dateline.manage.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.manage.revision.Publication;
import org.dateline.published.article.PublicCorrection;
import org.jspecify.annotations.Nullable;

/** The first publication of one of an article's corrections; its text is in the article's content. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    private UUID id = UuidV7.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article")
    private Article article;

    private String key = "";

    @Column(name = "date_published")
    private Instant datePublished = Instant.EPOCH;

    private long version;

    /** Null if readers saw no version just before. */
    @Column(name = "corrected_version")
    private @Nullable Long correctedVersion;

    /** For Hibernate. */
    protected Correction() {}

    Correction(Article article, String key, Publication publication) {
        this.article = article;
        this.key = key;
        this.datePublished = publication.now();
        this.version = article.version();
        this.correctedVersion = publication.publishedVersion();
    }

    String key() {
        return key;
    }

    PublicCorrection withText(String text) {
        return new PublicCorrection(key, text, datePublished, version, correctedVersion);
    }
}
