package org.dateline.manage.office;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.office.OfficeCard;
import org.dateline.published.office.PublicOffice;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of an office. */
@Entity
@Table(name = "office")
@DiscriminatorValue("office")
public class Office extends Document<OfficeContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private OfficeContent content;

    @Override
    public Kind kind() {
        return Kind.OFFICE;
    }

    @Override
    public OfficeContent content() {
        return content;
    }

    @Override
    protected void keep(OfficeContent content) {
        this.content = content;
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        OfficeCard card = new OfficeCard(content.names(), content.organization());
        PublicOffice document = new PublicOffice(card, content.place(), content.singleHolder());
        return publication
                .of(this, card, document)
                .cardShows(Relation.PART_OF, content.organization())
                .shows(Relation.PLACE, content.place());
    }
}
