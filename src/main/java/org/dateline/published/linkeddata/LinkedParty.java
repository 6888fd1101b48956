package org.dateline.published.linkeddata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.dateline.published.Reference;
import org.dateline.published.article.ContributionView;
import org.dateline.published.quote.OfficeHeld;
import org.dateline.published.quote.SpeakerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who said or made something.
 *
 * @param type {@code Person} or {@code Organization}
 * @param id a URN; absent for somebody who is not named
 * @param jobTitle the office held at that time, as printed
 * @param hasOccupation the office held at that time
 * @param worksFor for whom a contributor works
 */
@Schema(name = "LinkedParty")
public record LinkedParty(
        @JsonProperty("@type") String type,
        @JsonProperty("@id") @Nullable String id,
        String name,
        @Nullable String jobTitle,
        @Nullable LinkedThing hasOccupation,
        @Nullable LinkedThing worksFor) {

    private static final String PERSON = "Person";
    private static final String ORGANIZATION = "Organization";

    static LinkedParty of(SpeakerView speaker, String language) {
        OfficeHeld office = speaker.office();
        String id = speaker.id() == null ? null : LinkedThing.urn(speaker.id());
        if (speaker.kind().equals("organization")) {
            return new LinkedParty(ORGANIZATION, id, speaker.name(), null, null, null);
        }
        LinkedThing occupation = office == null || office.id() == null || office.name() == null
                ? null
                : new LinkedThing("Occupation", LinkedThing.urn(office.id()), office.name());
        return new LinkedParty(
                PERSON, id, speaker.name(), office == null ? null : office.printed(language), occupation, null);
    }

    /** Nobody, if the credit is a text alone. */
    static Optional<LinkedParty> of(ContributionView contribution) {
        Reference person = contribution.person();
        Reference organization = contribution.organization();
        if (person != null) {
            LinkedThing employer = LinkedThing.ofAny(ORGANIZATION, organization);
            return Optional.of(
                    new LinkedParty(PERSON, LinkedThing.urn(person.id()), person.name(), null, null, employer));
        }
        return Optional.ofNullable(organization)
                .map(named ->
                        new LinkedParty(ORGANIZATION, LinkedThing.urn(named.id()), named.name(), null, null, null));
    }
}
