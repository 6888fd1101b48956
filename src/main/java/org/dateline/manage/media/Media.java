package org.dateline.manage.media;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.media.MediaCard;
import org.dateline.published.media.PublicMedia;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of a media item. */
@Entity
@Table(name = "media")
@DiscriminatorValue("media")
public class Media extends Document<MediaContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private MediaContent content;

    @Override
    public Kind kind() {
        return Kind.MEDIA;
    }

    @Override
    public MediaContent content() {
        return content;
    }

    @Override
    protected void keep(MediaContent content) {
        this.content = content;
    }

    public boolean isPicture() {
        return content.type().equals("image");
    }

    @Override
    protected List<Violation> missing(Instant now) {
        return content.renditions().isEmpty()
                ? List.of(new Violation("/renditions", "is empty: there is nothing to show"))
                : List.of();
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        MediaCard card = new MediaCard(
                content.names(),
                content.type(),
                content.alternativeText(),
                content.caption(),
                content.credit(),
                content.duration(),
                content.focalPoint(),
                content.renditions());
        return publication.of(this, card, new PublicMedia(card, content.dateCreated()));
    }
}
