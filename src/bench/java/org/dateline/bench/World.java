package org.dateline.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.kernel.LocalizedText;
import org.dateline.kernel.Slug;
import org.dateline.published.Kind;
import org.dateline.published.PublicDocument;
import org.dateline.published.Relation;
import org.dateline.published.media.MediaCard;
import org.dateline.published.media.PublicMedia;
import org.dateline.published.media.Rendition;
import org.dateline.published.section.PublicSection;
import org.dateline.published.section.SectionCard;
import org.dateline.published.topic.PublicTopic;
import org.dateline.published.topic.TopicCard;
import org.jspecify.annotations.Nullable;

/** Everything that stories are about, stand under and show; each list begins with what is met most often. */
final class World {

    private static final List<String> SECTIONS = List.of(
            "Новости,Политика,Экономика,Общество,Мир,Наука,Культура,Спорт,Технологии,Происшествия,Регионы,Мнения"
                    .split(","));

    /** The sections that lie in another one. */
    private static final Map<String, String> SUBSECTIONS = Map.of("Технологии", "Наука", "Регионы", "Общество");

    private static final Map<String, String> TOPICS = Map.of(
            "public-affairs",
            "Власть|Public affairs",
            "business",
            "Хозяйство|Business",
            "knowledge",
            "Знания|Knowledge",
            "society",
            "Общество|Society");

    private static final int PICTURES = 1000;

    private final Size size;
    private final List<PublicDocument> documents = new ArrayList<>();
    private final List<Entry> sections = new ArrayList<>();
    private final List<Entry> topics = new ArrayList<>();
    private final List<Entry> pictures = new ArrayList<>();
    private final List<Entry> recordings = new ArrayList<>();
    private final Geography geography;
    private final Society society;

    World(Size size, Vocabulary vocabulary) {
        this.size = size;
        addSections();
        addTopics(vocabulary);
        geography = new Geography(this, size);
        society = new Society(this, size, geography);
        addMedia();
    }

    /** In an order in which they can be published. */
    List<PublicDocument> documents() {
        return Collections.unmodifiableList(documents);
    }

    List<Entry> sections() {
        return sections;
    }

    /** In the order of the vocabulary's, and then those above them. */
    List<Entry> topics() {
        return topics;
    }

    List<Entry> pictures() {
        return pictures;
    }

    List<Entry> recordings() {
        return recordings;
    }

    Geography geography() {
        return geography;
    }

    Society society() {
        return society;
    }

    Entry add(PublicDocument document, UUID id, String slug, String name, @Nullable String sortKey) {
        documents.add(document.slug(slug)
                .orderedBy(sortKey == null ? name : sortKey)
                .clocks(Size.EARLIEST, Size.EARLIEST, null));
        return new Entry(id, slug, name);
    }

    private void addSections() {
        Map<String, UUID> ids = new HashMap<>();
        for (int i = 0; i < SECTIONS.size(); i++) {
            String name = SECTIONS.get(i);
            UUID id = Dice.id(size.seed(), "section", i);
            ids.put(name, id);
            UUID parent = SUBSECTIONS.containsKey(name) ? ids.get(SUBSECTIONS.get(name)) : null;
            SectionCard card = new SectionCard(LocalizedText.of("ru", name), parent);
            PublicDocument document = new PublicDocument(Kind.SECTION, id, 1, card, new PublicSection(card, null));
            document.cardShows(Relation.PARENT, parent);
            sections.add(add(document, id, Slug.of(name), name, "%04d %s".formatted(i + 1, name)));
        }
    }

    private void addTopics(Vocabulary vocabulary) {
        Map<String, UUID> above = new HashMap<>();
        List<Entry> parents = new ArrayList<>();
        for (String slug : TOPICS.keySet().stream().sorted().toList()) {
            String[] names = TOPICS.get(slug).split("\\|");
            Entry entry = topic(parents.size(), slug + "-topic", names[0], names[1], null);
            parents.add(entry);
            above.put(slug, entry.id());
        }
        for (Vocabulary.Topic topic : vocabulary.topics()) {
            topics.add(topic(
                    parents.size() + topics.size(),
                    topic.slug(),
                    topic.russian(),
                    topic.english(),
                    above.get(topic.above())));
        }
        topics.addAll(parents);
    }

    private Entry topic(int number, String slug, String russian, String english, @Nullable UUID parent) {
        UUID id = Dice.id(size.seed(), "topic", number);
        TopicCard card =
                new TopicCard(LocalizedText.of("ru", russian, "en", english), "bench", "topic:" + number, parent);
        PublicDocument document = new PublicDocument(Kind.TOPIC, id, 1, card, new PublicTopic(card, Map.of(), null));
        return add(document.cardShows(Relation.PARENT, parent), id, slug, russian, null);
    }

    private void addMedia() {
        for (int i = 0; i < PICTURES; i++) {
            String name = "Снимок " + (i + 1);
            List<Rendition> files = List.of(
                    new Rendition("https://media.example/" + i + "/1200.jpg", "image/jpeg", 1200, 800, null, 180_000L),
                    new Rendition("https://media.example/" + i + "/400.jpg", "image/jpeg", 400, 267, null, 24_000L));
            pictures.add(media(i, "picture-" + (i + 1), name, "image", null, files));
        }
        for (int i = 0; i < PICTURES / 10; i++) {
            String type = i % 2 == 0 ? "video" : "audio";
            List<Rendition> files = List.of(new Rendition(
                    "https://media.example/recording-" + i,
                    i % 2 == 0 ? "video/mp4" : "audio/mpeg",
                    null,
                    null,
                    900_000,
                    null));
            recordings.add(media(PICTURES + i, "recording-" + (i + 1), "Запись " + (i + 1), type, 60 + i, files));
        }
    }

    private Entry media(
            int number, String slug, String name, String type, @Nullable Integer duration, List<Rendition> files) {
        UUID id = Dice.id(size.seed(), "media", number);
        LocalizedText text = LocalizedText.of("ru", name);
        MediaCard card = new MediaCard(text, type, text, null, "Фотослужба", duration, null, files);
        PublicDocument document = new PublicDocument(Kind.MEDIA, id, 1, card, new PublicMedia(card, null));
        return add(document, id, slug, name, null);
    }

    /** When a tenure or a membership can begin or end. */
    static Instant day(int number) {
        return Size.EARLIEST.plusSeconds(86_400L * number);
    }
}
