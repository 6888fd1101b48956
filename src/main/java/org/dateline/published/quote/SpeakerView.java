package org.dateline.published.quote;

import java.util.UUID;
import org.dateline.published.Kind;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.jspecify.annotations.Nullable;

/**
 * Who said it.
 *
 * @param kind {@code person}, {@code organization}, or {@code anonymous} for somebody who is not named
 * @param id absent, as the slug, for an anonymous speaker
 * @param name the name, or the label that stands for it
 * @param office the office held when the words were spoken, of several the one that the story names; absent if none is
 *     known
 */
public record SpeakerView(
        String kind,
        @Nullable UUID id,
        @Nullable String slug,
        String name,
        @Nullable OfficeHeld office) {

    /** The name, with the office if there is one. */
    String printed(String language) {
        String held = office == null ? null : office.printed(language);
        return held == null ? name : name + ", " + held;
    }

    static SpeakerView of(QuoteCard quote, References references) {
        Speaker speaker = quote.speaker();
        PublicRow person = references.row(speaker.person());
        OfficeHeld office = OfficeHeld.of(quote.officeLabel(), person, quote.spokenOn(), references);
        PublicRow named = person == null ? references.row(speaker.organization()) : person;
        if (named == null) {
            String label = speaker.label() == null ? "" : speaker.label();
            return new SpeakerView("anonymous", null, null, label, office);
        }
        Reference reference = references.named(named);
        String kind = named.kind() == Kind.PERSON ? "person" : "organization";
        return new SpeakerView(kind, reference.id(), reference.slug(), reference.name(), office);
    }
}
