package org.dateline.modelpage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The text of a TV channel's news page, told apart by what stands where. */
record ModelPage(
        String section,
        String headline,
        String dateline,
        String lead,
        List<String> body,
        List<Card> cards,
        String inlineQuote,
        String attribution,
        String geography) {

    /** A quote on its own, with its speaker's name and office above it; it stands after so many paragraphs of the body. */
    record Card(String speaker, String office, String text, int afterParagraphs) {}

    static final Path FILE = Path.of("../shared/seed/page.txt");

    /** The first line below the header. */
    static final String SECTION = "В СОДРУЖЕСТВЕ";

    private static final int HEADER_LINES = 7;

    static List<String> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static ModelPage read() throws IOException {
        List<String> lines = lines();
        int section = lines.indexOf(SECTION);
        if (section < HEADER_LINES) {
            throw new IllegalStateException("the page has changed: its section is in line " + section);
        }
        int geography = lines.indexOf("География:");
        List<String> body = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        for (int i = section + 4; i < geography; i++) {
            boolean isCard = i + 2 < geography
                    && lines.get(i + 2).startsWith("«")
                    && lines.get(i + 2).endsWith("».");
            if (isCard) {
                cards.add(new Card(lines.get(i), lines.get(i + 1), lines.get(i + 2), body.size()));
                i += 2;
            } else {
                body.add(lines.get(i));
            }
        }
        String spoken = body.stream()
                .filter(paragraph -> paragraph.startsWith("«"))
                .findFirst()
                .orElseThrow();
        int end = spoken.indexOf("»");
        return new ModelPage(
                lines.get(section),
                lines.get(section + 1),
                lines.get(section + 2),
                lines.get(section + 3),
                List.copyOf(body),
                List.copyOf(cards),
                spoken.substring(1, end),
                spoken.substring(spoken.indexOf("–") + 2, spoken.length() - 1),
                lines.get(geography + 1));
    }
}
