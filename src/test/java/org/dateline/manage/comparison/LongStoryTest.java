package org.dateline.manage.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.testing.RandomTexts;
import org.junit.jupiter.api.Test;

/** A story of 200 blocks in 100 revisions: what is told of any two leads from the one to the other. */
class LongStoryTest {

    private static final int BLOCKS = 200;
    private static final int REVISIONS = 100;
    private static final List<String> WORDS = Arrays.asList(
            "министр встреча Бишкек договор вчера сегодня и в на о Чолпон-Ата сказал рабочий визит 25-летие торговля , . — «"
                    .split(" "));

    private final Random random = RandomTexts.random();
    private int nextKey;

    @Test
    void whatIsToldLeadsFromTheOneToTheOther() {
        List<List<Paragraph>> revisions = revisions();
        for (int round = 0; round < 300; round++) {
            List<Paragraph> earlier = revisions.get(random.nextInt(REVISIONS));
            List<Paragraph> later = revisions.get(random.nextInt(REVISIONS));

            List<ItemChange> changes = changes(earlier, later);

            assertThat(applied(changes, earlier)).isEqualTo(toldOf(later, earlier));
            assertThat(changes.stream().filter(change -> change.changes().contains("moved")))
                    .hasSize(fewestMoves(earlier, later));
        }
    }

    @Test
    void equalVersionsHaveNoDifferences() {
        for (List<Paragraph> revision : revisions()) {
            assertThat(changes(revision, List.copyOf(revision))).isEmpty();
        }
    }

    /** A paragraph, of which only the words and whether all of it is strong may change. */
    private record Paragraph(String key, String text, boolean strong) {

        JsonNode json() {
            ObjectNode block =
                    JsonNodeFactory.instance.objectNode().put("key", key).put("type", "paragraph");
            ObjectNode span = block.putArray("text").addObject().put("text", text);
            if (strong) {
                span.putArray("marks").addObject().put("type", "strong");
            }
            return block;
        }

        Paragraph with(ItemChange change) {
            Paragraph changed = this;
            for (FieldChange field : change.fields()) {
                assertThat(field.before()).isEqualTo(text);
                String words = field.words().isEmpty()
                        ? text
                        : field.words().stream()
                                .filter(part -> !part.operation().equals("removed"))
                                .map(TextPart::text)
                                .collect(Collectors.joining());
                assertThat(field.after()).isEqualTo(words);
                boolean turned = !field.formats().isEmpty();
                assertThat(field.formats()).allMatch(format -> format.change().equals(strong ? "removed" : "added"));
                changed = new Paragraph(key, words, strong != turned);
            }
            return changed;
        }
    }

    private List<List<Paragraph>> revisions() {
        List<List<Paragraph>> revisions = new ArrayList<>();
        List<Paragraph> current =
                IntStream.range(0, BLOCKS).mapToObj(i -> paragraph()).collect(Collectors.toCollection(ArrayList::new));
        for (int revision = 0; revision < REVISIONS; revision++) {
            revisions.add(List.copyOf(current));
            for (int edit = random.nextInt(6); edit >= 0; edit--) {
                edit(current);
            }
        }
        return revisions;
    }

    private void edit(List<Paragraph> story) {
        int index = random.nextInt(story.size());
        Paragraph paragraph = story.get(index);
        switch (random.nextInt(6)) {
            case 0 -> story.add(index, paragraph());
            case 1 -> story.remove(index);
            case 2 -> story.add(random.nextInt(story.size()), story.remove(index));
            case 3 -> story.set(index, new Paragraph(paragraph.key, text(), paragraph.strong));
            case 4 -> story.set(index, new Paragraph(paragraph.key, paragraph.text, !paragraph.strong));
            default -> {
                List<String> words = new ArrayList<>(Arrays.asList(paragraph.text.split(" ")));
                words.set(random.nextInt(words.size()), word());
                story.set(index, new Paragraph(paragraph.key, String.join(" ", words), paragraph.strong));
            }
        }
    }

    private Paragraph paragraph() {
        return new Paragraph("k" + nextKey++, text(), random.nextBoolean());
    }

    private String text() {
        return IntStream.range(0, 1 + random.nextInt(40)).mapToObj(i -> word()).collect(Collectors.joining(" "));
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static List<ItemChange> changes(List<Paragraph> earlier, List<Paragraph> later) {
        Comparison comparison = Comparison.between(1, json(earlier), 2, json(later));
        assertThat(comparison.fields()).isEmpty();
        return comparison.lists().isEmpty()
                ? List.of()
                : comparison.lists().get(0).items();
    }

    private static JsonNode json(List<Paragraph> story) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        ArrayNode body = content.putArray("body");
        story.forEach(paragraph -> body.add(paragraph.json()));
        return content;
    }

    /** Of a paragraph that the earlier story does not have, only the text is told. */
    private static List<Paragraph> toldOf(List<Paragraph> later, List<Paragraph> earlier) {
        Set<String> keys = earlier.stream().map(Paragraph::key).collect(Collectors.toSet());
        return later.stream()
                .map(each -> keys.contains(each.key) ? each : new Paragraph(each.key, each.text, false))
                .toList();
    }

    /** The earlier story with all that is told done to it. */
    private static List<Paragraph> applied(List<ItemChange> changes, List<Paragraph> earlier) {
        List<Paragraph> story = new ArrayList<>(earlier);
        for (ItemChange change : changes) {
            if (!change.changes().equals(List.of("changed")) && change.fromIndex() != null) {
                story.remove(earlier.get(change.fromIndex()));
            }
        }
        for (ItemChange change : changes) {
            if (change.changes().contains("added")) {
                story.add(change.toIndex(), new Paragraph(change.key(), change.after(), false));
            } else if (change.changes().contains("moved")) {
                story.add(change.toIndex(), earlier.get(change.fromIndex()));
            }
            if (change.changes().contains("changed")) {
                story.replaceAll(each -> each.key.equals(change.key()) ? each.with(change) : each);
            }
        }
        return story;
    }

    /** All that both have, less the longest sequence of them that kept its order. */
    private static int fewestMoves(List<Paragraph> earlier, List<Paragraph> later) {
        List<String> keys = earlier.stream().map(Paragraph::key).toList();
        List<Integer> places = later.stream()
                .map(paragraph -> keys.indexOf(paragraph.key))
                .filter(place -> place >= 0)
                .toList();
        List<Integer> ends = new ArrayList<>();
        for (Integer place : places) {
            int found = Collections.binarySearch(ends, place);
            if (-found - 1 == ends.size()) {
                ends.add(place);
            } else {
                ends.set(-found - 1, place);
            }
        }
        return places.size() - ends.size();
    }
}
