package org.dateline.manage.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dateline.access.Owned;
import org.dateline.kernel.UuidV7;
import org.dateline.published.Kind;
import org.dateline.published.Newsroom;
import org.dateline.published.PublicDocument;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A working copy: what editors see, with its version and its life. */
@Entity
@Table(name = "document")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
public abstract class Document<C extends Content> extends PanacheEntityBase implements Owned {

    @Id
    private UUID id = UuidV7.next();

    @Version
    private long version = 1;

    private String slug = "";
    private String title = "";

    /** What lists are searched by, a line each. */
    @OptimisticLock(excluded = true)
    private String labels = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "modified_at")
    private Instant modifiedAt = Instant.EPOCH;

    @OptimisticLock(excluded = true)
    @Column(name = "created_by")
    private @Nullable UUID createdBy;

    @OptimisticLock(excluded = true)
    @Column(name = "modified_by")
    private @Nullable UUID modifiedBy;

    @OptimisticLock(excluded = true)
    @Column(name = "public_slug")
    private @Nullable String publicSlug;

    @Embedded
    @OptimisticLock(excluded = true)
    private Life life = new Life();

    public abstract Kind kind();

    public abstract C content();

    /** Keeps the content; whatever a kind derives from it follows. */
    protected abstract void keep(C content);

    /** The finished document for readers, as of this version. */
    protected abstract PublicDocument publicDocument(Publication publication);

    /** Nothing may be public before this instant; null for no embargo. */
    public @Nullable Instant embargo() {
        return null;
    }

    /** Tells what the content lacks for being public, and what its editor should know before, apart from references. */
    protected void inspect(Inspection inspection) {}

    @Override
    public UUID id() {
        return id;
    }

    /** Gives a document that is not stored yet the id that it has in every installation. */
    public void identify(UUID id) {
        if (hasSlug()) {
            throw new IllegalStateException("it is stored under another id");
        }
        this.id = id;
    }

    public long version() {
        return version;
    }

    public String slug() {
        return slug;
    }

    /** The slug under which readers find it, or found it last; editors may have changed it since. */
    public String publicSlug() {
        return publicSlug == null ? slug : publicSlug;
    }

    public String title() {
        return title;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    @Override
    public @Nullable UUID createdBy() {
        return createdBy;
    }

    @Override
    public @Nullable UUID assignee() {
        return life.assignee();
    }

    public @Nullable UUID modifiedBy() {
        return modifiedBy;
    }

    public Life life() {
        return life;
    }

    public boolean isPublic() {
        return life.isPublic();
    }

    @Override
    public boolean isLooseDraft() {
        return life.firstPublished() == null && life.stage() == Stage.DRAFT;
    }

    @Override
    public boolean tellsAStory() {
        return kind().tellsAStory();
    }

    boolean hasSlug() {
        return !slug.isEmpty();
    }

    void slug(String reserved) {
        this.slug = reserved;
    }

    void write(C content, String title, Instant now, UUID author) {
        keep(content);
        this.title = title;
        this.labels = content.labels().distinct().collect(Collectors.joining("\n"));
        this.modifiedAt = now;
        this.modifiedBy = author;
        if (createdAt.equals(Instant.EPOCH)) {
            this.createdAt = now;
            this.createdBy = author;
        }
        life.change();
    }

    /** Answers with the document to make public; the caller has made sure that nothing is missing. */
    PublicDocument publish(Instant now, Newsroom newsroom) {
        Long before = life.publishedVersion();
        Publication publication = new Publication(now, life.publish(version, now), before, newsroom);
        publicSlug = slug;
        return publicDocument(publication).slug(slug);
    }
}
