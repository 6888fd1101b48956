package org.dateline.manage.place;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.place.PlaceCard;
import org.dateline.published.place.PublicPlace;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of a place. */
@Entity
@Table(name = "place")
@DiscriminatorValue("place")
public class Place extends Document<PlaceContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private PlaceContent content;

    @Override
    public Kind kind() {
        return Kind.PLACE;
    }

    @Override
    public PlaceContent content() {
        return content;
    }

    @Override
    protected void keep(PlaceContent content) {
        this.content = content;
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        PlaceCard card = new PlaceCard(content.names(), content.type(), content.isoCode(), content.parent());
        PublicPlace document = new PublicPlace(
                card, content.alternateNames(), content.unM49(), content.coordinates(), content.timeZone());
        return publication.of(this, card, document).cardShows(Relation.PARENT, content.parent());
    }
}
