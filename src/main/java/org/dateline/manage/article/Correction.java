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

/** One of an article's corrections, as it was first published. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    private UUID id = UuidV7.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "article")
    private Article article;

    private String key = "";

    private String text = "";

    @Column(name = "date_published")
    private Instant datePublished = Instant.EPOCH;

    private long version;

    /** Null if readers saw no version just before. */
    @Column(name = "corrected_version")
    private @Nullable Long correctedVersion;

    /** For Hibernate. */
    protected Correction() {}

    Correction(Article article, String key) {
        this.article = article;
        this.key = key;
    }

    /** Dates a text that readers have not seen yet by this publication. */
    void tell(String words, Publication publication) {
        if (!words.equals(text)) {
            text = words;
            datePublished = publication.now();
            version = article.version();
            correctedVersion = publication.publishedVersion();
        }
    }

    String key() {
        return key;
    }

    boolean tells(CorrectionContent asked) {
        return key.equals(asked.key()) && text.equals(asked.text());
    }

    PublicCorrection forReaders() {
        return new PublicCorrection(key, text, datePublished, version, correctedVersion);
    }
}
