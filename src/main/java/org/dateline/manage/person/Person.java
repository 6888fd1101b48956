package org.dateline.manage.person;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.dateline.manage.revision.Document;
import org.dateline.manage.revision.Publication;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.person.PersonCard;
import org.dateline.published.person.PublicPerson;
import org.dateline.published.person.PublicTenure;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The working copy of a person. */
@Entity
@Table(name = "person")
@DiscriminatorValue("person")
public class Person extends Document<PersonContent> {

    @JdbcTypeCode(SqlTypes.JSON)
    private PersonContent content;

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public PersonContent content() {
        return content;
    }

    @Override
    protected void keep(PersonContent content) {
        this.content = content;
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        List<PublicTenure> tenures = content.tenures().stream()
                .map(tenure -> new PublicTenure(tenure.office(), tenure.acting(), tenure.startDate(), tenure.endDate()))
                .toList();
        PersonCard card = new PersonCard(content.names(), tenures);
        PublicPerson document = new PublicPerson(card, content.alternateNames(), content.description());
        PublicDocument person = publication.of(this, card, document);
        for (Tenure tenure : content.tenures()) {
            person.cardShows(Relation.OFFICE, tenure.office())
                    .holds(new PublicDocument.Tenure(
                            tenure.office(), tenure.acting(), tenure.startDate(), tenure.endDate()));
        }
        return person;
    }
}
