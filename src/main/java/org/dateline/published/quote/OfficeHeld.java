package org.dateline.published.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.published.PublicRow;
import org.dateline.published.Reference;
import org.dateline.published.References;
import org.dateline.published.office.OfficeCard;
import org.dateline.published.person.PersonCard;
import org.dateline.published.person.PublicTenure;
import org.jspecify.annotations.Nullable;

/**
 * The office that a speaker held when the words were spoken; of several the one that is named as printed, else the one
 * that was taken last.
 *
 * @param label as printed in the story; absent if it printed none
 * @param id of the office that the person's tenures have for that day; absent, as slug and name, if they have none
 * @param acting whether it was held as acting
 */
public record OfficeHeld(
        @Nullable String label,
        @Nullable UUID id,
        @Nullable String slug,
        @Nullable String name,
        @Nullable Boolean acting) {

    private static final Map<String, String> ACTING = Map.of("ru", "и. о.", "ky", "милдетин аткаруучу");

    /** As the story printed it, else by its name; the name alone would not say that it was held as acting. */
    public @Nullable String printed(String language) {
        if (label != null || name == null) {
            return label;
        }
        return Boolean.TRUE.equals(acting) ? name + " (" + ACTING.getOrDefault(language, "acting") + ")" : name;
    }

    static @Nullable OfficeHeld of(
            @Nullable String label, @Nullable PublicRow person, LocalDate spokenOn, References references) {
        List<PublicTenure> held =
                person == null ? List.of() : person.as(PersonCard.class).tenuresOn(spokenOn);
        if (held.isEmpty()) {
            return label == null ? null : new OfficeHeld(label, null, null, null, null);
        }
        PublicTenure tenure = held.stream()
                .filter(one -> label != null && isNamed(references.mustHave(one.office()), label))
                .findFirst()
                .orElse(held.get(0));
        Reference office = references.named(references.mustHave(tenure.office()));
        return new OfficeHeld(label, office.id(), office.slug(), office.name(), tenure.acting());
    }

    private static boolean isNamed(PublicRow office, String label) {
        return office.as(OfficeCard.class).names().values().values().stream()
                .anyMatch(name -> name.strip().equalsIgnoreCase(label.strip()));
    }
}
