package org.dateline.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What operations are grouped by: the noun in their path, in the same words in both documents. */
final class Tags {

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("articles", "Stories, each in one language, with their quotes"),
            Map.entry("quotes", "Who said what, holding which office at that time, in which story"),
            Map.entry("people", "People and the offices they have held"),
            Map.entry("media", "Pictures, videos and recordings, whose files are elsewhere"),
            Map.entry("offices", "Posts that people hold"),
            Map.entry("organizations", "Companies, agencies, unions of states"),
            Map.entry("places", "The geography: regions, countries, subdivisions, cities"),
            Map.entry("place-groups", "Alliances, unions and other sets of places, with the dates of each membership"),
            Map.entry("sections", "The rubrics that stories are filed under"),
            Map.entry("topics", "What stories are about, in the terms of a vocabulary"),
            Map.entry("channels", "Channels, their streams, and the schedules of what they broadcast"),
            Map.entry("live", "What is on air now, and what comes next"),
            Map.entry("tokens", "What lets machines in, and people whom no identity provider knows"),
            Map.entry("users", "Everybody who has done something here"),
            Map.entry("me", "Whoever is asking"),
            Map.entry("audit", "Who did what, when, with which token"),
            Map.entry("feeds", "What is fetched from providers, and how that goes"),
            Map.entry("weather", "The weather of a place, measured, forecast or typed in"),
            Map.entry("exchange-rates", "What currencies cost, day by day"),
            Map.entry("resolve", "Where public paths lead today, former ones too"),
            Map.entry("problems", "The catalogue of everything that is refused"));

    private Tags() {}

    static void describe(OpenAPI document, List<Call> calls) {
        Map<String, Tag> declared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Optional.ofNullable(document.getTags()).orElse(List.of()).forEach(tag -> declared.put(tag.getName(), tag));
        calls.forEach(call -> call.operation().setTags(List.of(call.noun())));
        document.setTags(calls.stream()
                .map(Call::noun)
                .distinct()
                .sorted()
                .map(noun -> tag(noun, declared.get(noun)))
                .toList());
    }

    /** A new one, because SmallRye copies the extensions of a resource class to its tag. */
    private static Tag tag(String noun, @Nullable Tag declared) {
        String description = Optional.ofNullable(DESCRIPTIONS.get(noun))
                .or(() -> Optional.ofNullable(declared).map(Tag::getDescription))
                .orElseThrow(() -> new IllegalStateException("say what " + noun + " are, in a @Tag or in Tags"));
        return OASFactory.createTag().name(noun).description(description);
    }
}
