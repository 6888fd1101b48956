package org.dateline.manage.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.AlternateNames;
import org.dateline.kernel.Localized;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.kernel.TimeZoneId;
import org.dateline.manage.revision.ContentReference;
import org.dateline.manage.revision.NamedContent;
import org.dateline.problem.Violation;
import org.dateline.published.Kind;
import org.dateline.published.place.Coordinates;
import org.jspecify.annotations.Nullable;

/**
 * What an editor types of a place.
 *
 * @param slug null for one made of the name
 * @param alternateNames other names by language, such as Киргизия for Кыргызстан
 * @param isoCode ISO 3166-1 alpha-2 of a country ({@code KG}), ISO 3166-2 of a subdivision ({@code KG-Y}) or of
 *     a city that is one ({@code KG-GB})
 * @param unM49 the United Nations' three-digit area code
 * @param parent the place that it lies in
 * @param timeZone a zone of the IANA database
 */
public record PlaceContent(
        @Nullable
        @Pattern(regexp = Slug.PATTERN, message = "must be lower-case words joined by hyphens")
        @Size(max = Slug.MAX_LENGTH)
        String slug,

        @NotNull
        @Pattern(
                regexp = "world|region|country|subdivision|city|landmark",
                message = "must be world, region, country, subdivision, city or landmark")
        String type,

        @NotNull @Localized LocalizedText names,
        @AlternateNames Map<String, List<String>> alternateNames,
        @Nullable String isoCode,

        @Nullable @Pattern(regexp = "[0-9]{3}", message = "must be three digits")
        String unM49,

        @Nullable UUID parent,
        @Nullable @Valid Coordinates coordinates,
        @Nullable @TimeZoneId String timeZone)
        implements NamedContent {

    public PlaceContent {
        alternateNames = alternateNames == null ? Map.of() : Collections.unmodifiableMap(alternateNames);
    }

    @Override
    public List<ContentReference> references() {
        return new ContentReference.Collector()
                .hard("/parent", Kind.PLACE, parent)
                .toList();
    }

    @Override
    public Map<String, Violation> uniqueness() {
        return Map.of("place_by_iso_code", new Violation("/isoCode", "is that of another place"));
    }

    @Override
    public List<Violation> contradictions() {
        String form = switch (type) {
            case "country" -> "[A-Z]{2}";
            case "subdivision", "city" -> "[A-Z]{2}-[A-Z0-9]{1,3}";
            default -> null;
        };
        if (form == null) {
            return isoCode == null
                    ? List.of()
                    : List.of(new Violation("/isoCode", "is for countries, subdivisions and cities only"));
        }
        return isoCode == null || isoCode.matches(form)
                ? List.of()
                : List.of(new Violation("/isoCode", "is not the ISO 3166 code of a " + type));
    }
}
