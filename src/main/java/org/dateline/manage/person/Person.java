package org.dateline.manage.person;

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

    /** Those with these ids, in one statement. */
    public static Map<UUID, Person> withIds(Set<UUID> ids) {
        List<Person> found = ids.isEmpty() ? List.of() : list("id in ?1", ids);
        return found.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** What lists and other documents would show of this version. */
    public PersonCard card() {
        List<PublicTenure> tenures = content.tenures().stream()
                .map(tenure -> new PublicTenure(tenure.office(), tenure.acting(), tenure.startDate(), tenure.endDate()))
                .toList();
        return new PersonCard(content.names(), tenures);
    }

    @Override
    protected void inspect(Inspection inspection) {
        Rival.of(this).forEach(rival -> inspection.found(ObstacleType.OFFICE_HELD, rival.pointer(), rival.detail()));
    }

    @Override
    protected PublicDocument publicDocument(Publication publication) {
        PersonCard card = card();
        PublicPerson document = new PublicPerson(card, content.alternateNames(), content.description());
        PublicDocument person = publication.of(this, card, document);
        for (PublicDocument.Tenure tenure : publicTenures()) {
            person.cardShows(Relation.OFFICE, tenure.office()).holds(tenure);
        }
        return person;
    }

    List<PublicDocument.Tenure> publicTenures() {
        return content.tenures().stream()
                .map(tenure -> new PublicDocument.Tenure(
                        tenure.office(), tenure.acting(), tenure.startDate(), tenure.endDate()))
                .toList();
    }
}
