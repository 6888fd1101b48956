package org.dateline.manage.topic;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.topic.PublicTopic;
import org.dateline.published.topic.TopicCard;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of a topic. */
@Entity
@Table(name = "topic")
@DiscriminatorValue("topic")
public class Topic extends Document<TopicContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private TopicContent content;

    @Override
    public Kind kind() {
        return Kind.TOPIC;
    }

    @Override
    public TopicContent content() {
        return content;
    }

    @Override
    protected void keep(TopicContent content) {
        this.content = content;
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        TopicCard card = new TopicCard(content.names(), content.scheme(), content.notation(), content.parent());
        PublicTopic document = new PublicTopic(card, content.alternateNames(), content.description());
        return publication.of(this, card, document).cardShows(Relation.PARENT, content.parent());
    }
}
