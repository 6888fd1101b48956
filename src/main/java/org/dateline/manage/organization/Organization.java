package org.dateline.manage.organization;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.organization.OrganizationCard;
import org.dateline.published.organization.PublicOrganization;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of an organization. */
@Entity
@Table(name = "organization")
@DiscriminatorValue("organization")
public class Organization extends Document<OrganizationContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private OrganizationContent content;

    @Override
    public Kind kind() {
        return Kind.ORGANIZATION;
    }

    @Override
    public OrganizationContent content() {
        return content;
    }

    @Override
    protected void keep(OrganizationContent content) {
        this.content = content;
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        OrganizationCard card = new OrganizationCard(content.names(), content.abbreviation(), content.parent());
        PublicOrganization document =
                new PublicOrganization(card, content.alternateNames(), content.place(), content.url());
        return publication
                .of(this, card, document)
                .cardShows(Relation.PARENT, content.parent())
                .shows(Relation.PLACE, content.place());
    }
}
