package org.dateline.manage.placegroup;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.placegroup.PlaceGroupCard;
import org.dateline.published.placegroup.PublicMembership;
import org.dateline.published.placegroup.PublicPlaceGroup;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of a place group. */
@Entity
@Table(name = "place_group")
@DiscriminatorValue("placeGroup")
public class PlaceGroup extends Document<PlaceGroupContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private PlaceGroupContent content;

    @Override
    public Kind kind() {
        return Kind.PLACE_GROUP;
    }

    @Override
    public PlaceGroupContent content() {
        return content;
    }

    @Override
    protected void keep(PlaceGroupContent content) {
        this.content = content;
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        PlaceGroupCard card = new PlaceGroupCard(content.names(), content.abbreviation());
        List<PublicMembership> memberships = content.memberships().stream()
                .map(member -> new PublicMembership(member.place(), member.startDate(), member.endDate()))
                .toList();
        PublicPlaceGroup document =
                new PublicPlaceGroup(card, content.alternateNames(), content.description(), memberships);
        PublicDocument group = publication.of(this, card, document);
        for (Membership member : content.memberships()) {
            group.shows(Relation.PLACE, member.place()).gathers(member.place(), member.startDate(), member.endDate());
        }
        return group;
    }
}
