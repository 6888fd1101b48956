package org.dateline.manage.media;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Inspection;
import org.dateline.manage.revision.ObstacleType;
import org.dateline.manage.revision.Publication;
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

    /** Those with these ids, in one statement. */
    public static Map<UUID, Media> withIds(Set<UUID> ids) {
        List<Media> found = ids.isEmpty() ? List.of() : list("id in ?1", ids);
        return found.stream().collect(Collectors.toMap(Media::id, Function.identity()));
    }

    /** Whether it is a picture that says nothing to those who cannot see it. */
    public boolean isMute() {
        return isPicture()
                && (content.alternativeText() == null
                        || content.alternativeText().isEmpty());
    }

    @Override
    protected void inspect(Inspection inspection) {
        if (content.renditions().isEmpty()) {
            inspection.found(ObstacleType.RENDITIONS_MISSING, "/renditions", "is empty: there is nothing to show");
        }
        if (isMute()) {
            inspection.found(
                    ObstacleType.ALTERNATIVE_TEXT_MISSING,
                    "/alternativeText",
                    "is missing: those who cannot see the picture learn nothing of it");
        }
        if (content.credit() == null || content.credit().isBlank()) {
            inspection.found(ObstacleType.CREDIT_MISSING, "/credit", "is missing");
        }
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
