package org.dateline.modelpage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.testing.Editor;
import org.dateline.testing.Editor.WorkingCopy;

/** Enters the model page as an editor would: the things that it refers to, then the story, then publishes it all. */
record ModelPageEntry(WorkingCopy article, WorkingCopy lavrov) {

    static ModelPageEntry enter(ModelPage page) {
        WorkingCopy kyrgyzstan = named("places", page.geography(), Map.of("type", "country"));
        WorkingCopy section = named("sections", "В содружестве", Map.of());
        WorkingCopy channel = named("organizations", "Телеканал «МИР 24»", Map.of());
        WorkingCopy correspondent = named("people", "Алексей Тимаев", Map.of());
        List<WorkingCopy> speakers = page.cards().stream()
                .map(card -> speaker(card.speaker(), card.office()))
                .toList();
        WorkingCopy lavrov = speakers.get(1);

        WorkingCopy article = Editor.created(
                "articles",
                Map.ofEntries(
                        Map.entry("language", "ru"),
                        Map.entry("section", section.id()),
                        Map.entry("headline", page.headline()),
                        Map.entry("lead", page.lead()),
                        Map.entry("dateline", Map.of("text", page.dateline(), "place", kyrgyzstan.id())),
                        Map.entry("timeZone", "Europe/Moscow"),
                        Map.entry("datePublished", "2025-06-29T17:15:00+03:00"),
                        Map.entry("places", List.of(Map.of("relation", "about", "place", kyrgyzstan.id()))),
                        Map.entry("contributions", List.of(credit(correspondent, channel))),
                        Map.entry("body", body(page)),
                        Map.entry("quotes", quotes(page, speakers))));
        Editor.publishWithReferences(article).then().statusCode(200);
        return new ModelPageEntry(article, lavrov);
    }

    private static WorkingCopy named(String kind, String name, Map<String, ?> fields) {
        Map<String, Object> content = new HashMap<>(fields);
        content.put("names", Map.of("ru", name));
        return Editor.created(kind, content);
    }

    private static WorkingCopy speaker(String name, String office) {
        UUID post = named("offices", office, Map.of("singleHolder", true)).id();
        return named("people", name, Map.of("tenures", List.of(Map.of("office", post, "startDate", "2004-03-09"))));
    }

    private static Map<String, Object> credit(WorkingCopy correspondent, WorkingCopy channel) {
        return Map.of(
                "role",
                "correspondent",
                "person",
                correspondent.id(),
                "organization",
                channel.id(),
                "text",
                "корреспондент телеканала «МИР 24» Алексей Тимаев");
    }

    private static List<Map<String, Object>> body(ModelPage page) {
        List<Map<String, Object>> blocks = new ArrayList<>();
        for (int i = 0; i <= page.body().size(); i++) {
            for (int card = 0; card < page.cards().size(); card++) {
                if (page.cards().get(card).afterParagraphs() == i) {
                    blocks.add(Map.of("type", "quote", "key", "card-" + card, "quote", "quote-" + card));
                }
            }
            if (i < page.body().size()) {
                List<Map<String, String>> text =
                        List.of(Map.of("text", page.body().get(i)));
                blocks.add(Map.of("type", "paragraph", "key", "p-" + i, "text", text));
            }
        }
        return blocks;
    }

    private static List<Map<String, Object>> quotes(ModelPage page, List<WorkingCopy> speakers) {
        List<Map<String, Object>> quotes = new ArrayList<>();
        for (int i = 0; i < page.cards().size(); i++) {
            ModelPage.Card card = page.cards().get(i);
            quotes.add(Map.of(
                    "key",
                    "quote-" + i,
                    "kind",
                    "direct",
                    "presentation",
                    "card",
                    "text",
                    card.text().substring(1, card.text().length() - 2),
                    "speaker",
                    Map.of("person", speakers.get(i).id()),
                    "officeLabel",
                    card.office()));
        }
        int spoken = page.body()
                .indexOf(page.body().stream()
                        .filter(paragraph -> paragraph.contains(page.inlineQuote()))
                        .findFirst()
                        .orElseThrow());
        quotes.add(Map.of(
                "key",
                "quote-inline",
                "kind",
                "direct",
                "presentation",
                "inline",
                "text",
                page.inlineQuote(),
                "block",
                "p-" + spoken,
                "speaker",
                Map.of("person", speakers.get(1).id()),
                "attribution",
                page.attribution()));
        return quotes;
    }
}
