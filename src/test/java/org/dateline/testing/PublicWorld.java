package org.dateline.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.PartialDate;
import org.dateline.kernel.UuidV7;
import org.dateline.published.Change;
import org.dateline.published.ChangeLog;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.PublicDocuments;
import org.dateline.published.Relation;
import org.dateline.published.channel.ChannelCard;
import org.dateline.published.channel.PublicChannel;
import org.dateline.published.media.MediaCard;
import org.dateline.published.media.PublicMedia;
import org.dateline.published.office.OfficeCard;
import org.dateline.published.office.PublicOffice;
import org.dateline.published.organization.OrganizationCard;
import org.dateline.published.organization.PublicOrganization;
import org.dateline.published.person.PersonCard;
import org.dateline.published.person.PublicPerson;
import org.dateline.published.person.PublicTenure;
import org.dateline.published.place.PlaceCard;
import org.dateline.published.place.PublicPlace;
import org.dateline.published.placegroup.PlaceGroupCard;
import org.dateline.published.placegroup.PublicMembership;
import org.dateline.published.placegroup.PublicPlaceGroup;
import org.dateline.published.section.PublicSection;
import org.dateline.published.section.SectionCard;
import org.dateline.published.topic.PublicTopic;
import org.dateline.published.topic.TopicCard;
import org.jspecify.annotations.Nullable;

/** Makes things public for tests of what readers see, each under a slug of its own. */
@Singleton
public class PublicWorld {

    private final PublicDocuments documents;
    private final ChangeLog changes;
    private final Clock clock;

    PublicWorld(PublicDocuments documents, ChangeLog changes, Clock clock) {
        this.documents = documents;
        this.changes = changes;
        this.clock = clock;
    }

    public static String slug(String word) {
        return word + "-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    public Known section(String name, @Nullable Known parent) {
        Known known = known("section");
        SectionCard card = new SectionCard(LocalizedText.of("ru", name), id(parent));
        PublicDocument document = new PublicDocument(Kind.SECTION, known.id(), 1, card, new PublicSection(card, null));
        return publish(document.cardShows(Relation.PARENT, id(parent)), known, name);
    }

    public Known place(String name, String type, @Nullable Known parent) {
        return place(known("place"), name, type, parent);
    }

    /** The place anew: under another slug, name or parent. */
    public Known place(Known known, String name, String type, @Nullable Known parent) {
        PlaceCard card = new PlaceCard(LocalizedText.of("ru", name), type, null, id(parent));
        PublicPlace whole = new PublicPlace(card, Map.of(), null, null, null);
        PublicDocument document = new PublicDocument(Kind.PLACE, known.id(), 1, card, whole);
        return publish(document.cardShows(Relation.PARENT, id(parent)), known, name);
    }

    public Known organization(String name) {
        Known known = known("organization");
        OrganizationCard card = new OrganizationCard(LocalizedText.of("ru", name), null, null);
        PublicOrganization whole = new PublicOrganization(card, Map.of(), null, null);
        return publish(new PublicDocument(Kind.ORGANIZATION, known.id(), 1, card, whole), known, name);
    }

    public Known topic(String name) {
        Known known = known("topic");
        TopicCard card = new TopicCard(LocalizedText.of("ru", name), null, null, null);
        PublicTopic whole = new PublicTopic(card, Map.of(), null);
        return publish(new PublicDocument(Kind.TOPIC, known.id(), 1, card, whole), known, name);
    }

    /** A group to which the place has always belonged. */
    public Known placeGroup(String name, Known member) {
        Known known = known("group");
        PlaceGroupCard card = new PlaceGroupCard(LocalizedText.of("ru", name), null);
        List<PublicMembership> memberships = List.of(new PublicMembership(member.id(), null, null));
        PublicPlaceGroup whole = new PublicPlaceGroup(card, Map.of(), null, memberships);
        PublicDocument document = new PublicDocument(Kind.PLACE_GROUP, known.id(), 1, card, whole);
        return publish(document.shows(Relation.PLACE, member.id()).gathers(member.id(), null, null), known, name);
    }

    public Known media(String name) {
        Known known = known("media");
        MediaCard card = new MediaCard(LocalizedText.of("ru", name), "image", null, null, null, null, null, List.of());
        return publish(new PublicDocument(Kind.MEDIA, known.id(), 1, card, new PublicMedia(card, null)), known, name);
    }

    public Known channel(String name) {
        Known known = known("channel");
        ChannelCard card = new ChannelCard(LocalizedText.of("ru", name), List.of(), null, null);
        return publish(
                new PublicDocument(Kind.CHANNEL, known.id(), 1, card, new PublicChannel(card, null)), known, name);
    }

    public Known office(String name, @Nullable Known organization) {
        Known known = known("office");
        OfficeCard card = new OfficeCard(LocalizedText.of("ru", name), id(organization));
        PublicDocument document =
                new PublicDocument(Kind.OFFICE, known.id(), 1, card, new PublicOffice(card, null, true));
        return publish(document.cardShows(Relation.PART_OF, id(organization)), known, name);
    }

    /** An office that several people may hold at once. */
    public Known sharedOffice(String name, @Nullable Known organization) {
        return sharedOffice(known("office"), name, organization);
    }

    /** The office anew: under another name, or in another organization. */
    public Known sharedOffice(Known known, String name, @Nullable Known organization) {
        OfficeCard card = new OfficeCard(LocalizedText.of("ru", name), id(organization));
        PublicDocument document =
                new PublicDocument(Kind.OFFICE, known.id(), 1, card, new PublicOffice(card, null, false));
        return publish(document.cardShows(Relation.PART_OF, id(organization)), known, name);
    }

    public Known holder(String name, List<PublicTenure> tenures) {
        return holder(known("person"), name, tenures);
    }

    /** The person anew: with another name or other tenures. */
    public Known holder(Known known, String name, List<PublicTenure> tenures) {
        PersonCard card = new PersonCard(LocalizedText.of("ru", name), tenures);
        PublicDocument document =
                new PublicDocument(Kind.PERSON, known.id(), 1, card, new PublicPerson(card, Map.of(), null));
        for (PublicTenure tenure : tenures) {
            document.cardShows(Relation.OFFICE, tenure.office())
                    .holds(new PublicDocument.Tenure(
                            tenure.office(), tenure.acting(), tenure.startDate(), tenure.endDate()));
        }
        return publish(document, known, name);
    }

    /** A person who has held the office since the year 2000. */
    public Known person(String name, @Nullable Known office) {
        PartialDate start = PartialDate.parse("2000");
        return holder(name, office == null ? List.of() : List.of(new PublicTenure(office.id(), false, start, null)));
    }

    public Story story(Known section) {
        return new Story(this, section);
    }

    /** Puts it among the public documents, with the change log, in one transaction. */
    void publish(PublicDocument document) {
        QuarkusTransaction.requiringNew().run(() -> changes.append(documents.put(document, clock.instant())));
    }

    public void withdraw(Known gone) {
        QuarkusTransaction.requiringNew()
                .run(() -> changes.append(documents.remove(gone.id(), Change.Reason.WITHDRAWN)));
    }

    /** Several, each a second older than the one before. */
    public List<Known> stories(Known section, int count, Instant newest) {
        List<Known> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stories.add(story(section).published(newest.minusSeconds(i)).publish());
        }
        return stories;
    }

    private Known publish(PublicDocument document, Known known, String name) {
        document.slug(known.slug()).orderedBy(name).clocks(Instant.EPOCH, Instant.EPOCH, null);
        publish(document);
        return known;
    }

    private static Known known(String word) {
        return new Known(UuidV7.next(), slug(word));
    }

    private static @Nullable UUID id(@Nullable Known known) {
        return known == null ? null : known.id();
    }
}
