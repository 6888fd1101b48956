package org.dateline.manage.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.kernel.UuidV7;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Inspection;
import org.dateline.manage.revision.Publication;
import org.dateline.manage.section.Section;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The working copy of an article: one story in one language, with its quotes. */
@Entity
@Table(name = "article")
@DiscriminatorValue("article")
public class Article extends Document<ArticleContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private ArticleContent content;

    @Column(name = "translation_group")
    private UUID translationGroup = id();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    private List<Quote> quotes = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL)
    private List<Correction> corrections = new ArrayList<>();

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public ArticleContent content() {
        return content;
    }

    public UUID translationGroup() {
        return translationGroup;
    }

    /** Gives the quote with this key, which is not stored yet, the id that it has in every installation. */
    public void identifyQuote(String key, UUID id) {
        quotes.add(new Quote(this, key, id));
    }

    @Override
    protected void keep(ArticleContent content) {
        this.content = content;
        translationGroup = content.translationGroup() == null ? id() : content.translationGroup();
        quotes.forEach(quote -> quote.stand(null));
        for (int position = 0; position < content.quotes().size(); position++) {
            quote(content.quotes().get(position).key()).stand(position);
        }
    }

    @Override
    public @Nullable Instant embargo() {
        return content.embargo();
    }

    @Override
    protected void inspect(Inspection inspection) {
        ContentInspection.of(content, inspection);
        ReferenceInspection.of(this, inspection);
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        Section section = Section.findById(content.section());
        String path = "/" + content.language() + "/" + section.publicSlug() + "/" + slug();
        return new ArticlePublication(this, publication).document().path(path);
    }

    /** The correction as readers see it from now on; what they have not seen yet is dated by this publication. */
    Correction correction(CorrectionContent asked, Publication publication) {
        Correction told = corrections.stream()
                .filter(correction -> correction.key().equals(asked.key()))
                .findFirst()
                .orElseGet(() -> {
                    Correction correction = new Correction(this, asked.key());
                    corrections.add(correction);
                    return correction;
                });
        told.tell(asked.text(), publication);
        return told;
    }

    /** Whether readers have never seen this correction. */
    boolean isNews(CorrectionContent asked) {
        return corrections.stream().noneMatch(correction -> correction.tells(asked));
    }

    /** The quote with this key; a key that is new gets a quote of its own. */
    Quote quote(String key) {
        return quotes.stream()
                .filter(quote -> quote.key().equals(key))
                .findFirst()
                .orElseGet(() -> {
                    Quote quote = new Quote(this, key, UuidV7.next());
                    quotes.add(quote);
                    return quote;
                });
    }
}
