package org.dateline.manage.channel;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Set;
import org.dateline.manage.media.Media;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Inspection;
import org.dateline.manage.revision.ObstacleType;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.channel.ChannelCard;
import org.dateline.published.channel.PublicChannel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of a channel. */
@Entity
@Table(name = "channel")
@DiscriminatorValue("channel")
public class Channel extends Document<ChannelContent> {

    private static final int LAST = 9999;

    @JdbcTypeCode(SqlTypes.JSON)
    private ChannelContent content;

    @Override
    public Kind kind() {
        return Kind.CHANNEL;
    }

    @Override
    public ChannelContent content() {
        return content;
    }

    @Override
    protected void keep(ChannelContent content) {
        this.content = content;
    }

    @Override
    protected void inspect(Inspection inspection) {
        if (content.streams().isEmpty()) {
            inspection.found(
                    ObstacleType.STREAMS_MISSING, "/streams", "is empty: there is nothing to watch or to listen to");
        }
        if (content.preview() != null) {
            Media.withIds(Set.of(content.preview())).values().stream()
                    .filter(preview -> !preview.isPicture())
                    .forEach(preview -> inspection.found(
                            ObstacleType.PREVIEW_IS_NO_PICTURE, "/preview", "is not a picture", preview));
        }
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        ChannelCard card = new ChannelCard(content.names(), content.streams(), content.preview(), content.timeZone());
        int position = content.position() == null ? LAST : content.position();
        PublicDocument document = publication
                .of(this, card, new PublicChannel(card, content.description()))
                .orderedBy("%04d %s".formatted(position, title()))
                .cardShows(Relation.MEDIA, content.preview());
        return publication.publishedVersion() == null ? document.airs(Broadcast.forReaders(id())) : document;
    }
}
