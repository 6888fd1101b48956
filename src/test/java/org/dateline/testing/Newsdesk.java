package org.dateline.testing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.published.Kind;
import org.dateline.testing.Editor.WorkingCopy;

/** Contents for tests, each with names of its own. */
public final class Newsdesk {

    private Newsdesk() {}

    public static String name(String stem) {
        return stem + " " + UUID.randomUUID();
    }

    public static Map<String, Object> named(String stem) {
        return new HashMap<>(Map.of("names", Map.of("ru", name(stem))));
    }

    /** The kinds that editors write, as their paths name them. */
    public static Stream<String> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.QUOTE).map(Kind::plural);
    }

    /** Something of the kind that is ready to be published. */
    public static Map<String, Object> ready(String kind) {
        return switch (kind) {
            case "places" -> place("landmark");
            case "media" -> media("image");
            case "channels" -> channel();
            case "articles" -> article(Editor.published("sections", named("Рубрика")));
            default -> named("Имя");
        };
    }

    public static Map<String, Object> media(String type) {
        Map<String, Object> media = named("Съемка");
        media.put("type", type);
        media.put(
                "renditions",
                List.of(Map.of("url", "https://media.example/" + UUID.randomUUID(), "mediaType", type + "/x-test")));
        return media;
    }

    public static Map<String, Object> channel() {
        Map<String, Object> channel = named("Канал");
        channel.put(
                "streams",
                List.of(Map.of(
                        "type",
                        "hls",
                        "url",
                        "https://stream.example/" + UUID.randomUUID() + ".m3u8",
                        "mediaType",
                        "application/vnd.apple.mpegurl")));
        return channel;
    }

    public static Map<String, Object> place(String type) {
        Map<String, Object> place = named("Место");
        place.put("type", type);
        return place;
    }

    public static Map<String, Object> office(boolean singleHolder) {
        Map<String, Object> office = named("Должность");
        office.put("singleHolder", singleHolder);
        return office;
    }

    public static Map<String, Object> person(WorkingCopy office, String startDate) {
        Map<String, Object> person = named("Человек");
        person.put("tenures", List.of(Map.of("office", office.id(), "startDate", startDate)));
        return person;
    }

    /** An article that needs nothing but its section to be ready. */
    public static Map<String, Object> article(WorkingCopy section) {
        return new HashMap<>(Map.of(
                "language", "ru",
                "section", section.id(),
                "headline", name("Заголовок"),
                "lead", "Первый абзац.",
                "body", List.of(paragraph("p1", "Текст."))));
    }

    public static Map<String, Object> paragraph(String key, String text) {
        return Map.of("type", "paragraph", "key", key, "text", List.of(Map.of("text", text)));
    }

    public static Map<String, Object> card(String key, WorkingCopy speaker, String text) {
        return Map.of(
                "key",
                key,
                "kind",
                "direct",
                "presentation",
                "card",
                "text",
                text,
                "speaker",
                Map.of("person", speaker.id()));
    }

    public static Map<String, Object> inline(String key, WorkingCopy speaker, String text, String block) {
        return Map.of(
                "key",
                key,
                "kind",
                "direct",
                "presentation",
                "inline",
                "text",
                text,
                "block",
                block,
                "speaker",
                Map.of("person", speaker.id()));
    }
}
