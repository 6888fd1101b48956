package org.dateline.manage.section;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.section.PublicSection;
import org.dateline.published.section.SectionCard;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of a section. */
@Entity
@Table(name = "section")
@DiscriminatorValue("section")
public class Section extends Document<SectionContent> {

    private static final int LAST = 9999;

    @JdbcTypeCode(SqlTypes.JSON)
    private SectionContent content;

    @Override
    public Kind kind() {
        return Kind.SECTION;
    }

    @Override
    public SectionContent content() {
        return content;
    }

    @Override
    protected void keep(SectionContent content) {
        this.content = content;
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        SectionCard card = new SectionCard(content.names(), content.parent());
        int position = content.position() == null ? LAST : content.position();
        return publication
                .of(this, card, new PublicSection(card, content.description()))
                .orderedBy("%04d %s".formatted(position, title()))
                .cardShows(Relation.PARENT, content.parent());
    }
}
