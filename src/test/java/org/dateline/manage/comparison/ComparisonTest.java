package org.dateline.manage.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an editor is told about two versions of a story. */
class ComparisonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void fieldsAreToldWithTheirWords() {
        Comparison comparison = between("""
                {'headline': 'Встреча в Бишкеке', 'urgency': 5, 'section': '01941f29-7c00-7002-8000-000000000001',
                 'names': {'ru': 'Ош', 'ky': 'Ош шаары'}, 'dateline': {'text': 'Бишкек, 1 июля'}, 'breaking': false}
                """, """
                {'headline': 'Встреча в Оше', 'urgency': 3, 'section': '01941f29-7c00-7002-8000-000000000002',
                 'names': {'ru': 'Ош', 'ky': 'Ош', 'en': 'Osh'}, 'lead': 'Первый абзац.', 'breaking': true}
                """);

        assertThat(comparison.from()).isEqualTo(3);
        assertThat(comparison.to()).isEqualTo(7);
        assertThat(comparison.lists()).isEmpty();
        assertThat(comparison.fields())
                .extracting(FieldChange::pointer, FieldChange::change, FieldChange::before, FieldChange::after)
                .containsExactly(
                        tuple("/breaking", "changed", "false", "true"),
                        tuple("/dateline/text", "removed", "Бишкек, 1 июля", null),
                        tuple("/headline", "changed", "Встреча в Бишкеке", "Встреча в Оше"),
                        tuple("/lead", "added", null, "Первый абзац."),
                        tuple("/names/en", "added", null, "Osh"),
                        tuple("/names/ky", "changed", "Ош шаары", "Ош"),
                        tuple(
                                "/section",
                                "changed",
                                "01941f29-7c00-7002-8000-000000000001",
                                "01941f29-7c00-7002-8000-000000000002"),
                        tuple("/urgency", "changed", "5", "3"));
        assertThat(comparison.fields().get(2).words())
                .containsExactly(
                        new TextPart("same", "Встреча в "),
                        new TextPart("removed", "Бишкеке"),
                        new TextPart("added", "Оше"));
        assertThat(comparison.fields().get(6).words()).isEmpty();
    }

    @Test
    void blocksAreKnownByTheirKeys() {
        Comparison comparison = between("""
                {'body': [{'key': 'a', 'type': 'paragraph', 'text': [{'text': 'Начало.'}]},
                          {'key': 'b', 'type': 'paragraph', 'text': [{'text': 'Кто-то сказал это вчера.'}]},
                          {'key': 'c', 'type': 'media', 'media': '01941f29-7c00-7002-8000-000000000001'},
                          {'key': 'd', 'type': 'paragraph', 'text': [{'text': 'Конец.'}]}]}
                """, """
                {'body': [{'key': 'b', 'type': 'paragraph', 'text': [{'text': 'Кто-то сказал это сегодня.'}]},
                          {'key': 'd', 'type': 'paragraph', 'text': [{'text': 'Конец.'}]},
                          {'key': 'e', 'type': 'heading', 'level': 2, 'text': [{'text': 'Что дальше'}]},
                          {'key': 'a', 'type': 'heading', 'level': 2, 'text': [{'text': 'Начало.'}]}]}
                """);

        List<ItemChange> items = items(comparison, "/body");
        assertThat(items)
                .extracting(
                        ItemChange::pointer,
                        ItemChange::changes,
                        ItemChange::fromIndex,
                        ItemChange::toIndex,
                        ItemChange::follows,
                        ItemChange::before,
                        ItemChange::after)
                .containsExactly(
                        tuple("/body/b", List.of("changed"), 1, 0, null, null, null),
                        tuple(
                                "/body/c",
                                List.of("removed"),
                                2,
                                null,
                                null,
                                "01941f29-7c00-7002-8000-000000000001",
                                null),
                        tuple("/body/e", List.of("added"), null, 2, "d", null, "Что дальше"),
                        tuple("/body/a", List.of("moved", "changed"), 0, 3, "e", null, null));
        assertThat(items.get(0).fields().get(0).pointer()).isEqualTo("/body/b/text");
        assertThat(items.get(0).fields().get(0).words())
                .containsExactly(
                        new TextPart("same", "Кто-то сказал это "),
                        new TextPart("removed", "вчера"),
                        new TextPart("added", "сегодня"),
                        new TextPart("same", "."));
        assertThat(items.get(3).type()).isEqualTo("heading");
        assertThat(items.get(3).fields())
                .extracting(FieldChange::pointer)
                .containsExactly("/body/a/level", "/body/a/type");
    }

    @Test
    void otherMarksOnTheSameWordsAreFormatting() {
        Comparison comparison = between("""
                {'body': [{'key': 'a', 'text': [{'text': 'Сказал '}, {'text': 'Лавров', 'marks': [{'type': 'strong'}]},
                  {'text': ' на '}, {'text': 'сайте', 'marks': [{'type': 'link', 'href': 'https://old.example'}]}]}]}
                """, """
                {'body': [{'key': 'a', 'text': [{'text': 'Сказал Лав'}, {'text': 'ров на '},
                  {'text': 'сайте', 'marks': [{'type': 'link', 'href': 'https://new.example'}, {'type': 'em'}]}]}]}
                """);

        FieldChange text = items(comparison, "/body").get(0).fields().get(0);
        assertThat(text.change()).isEqualTo("formatted");
        assertThat(text.words()).isEmpty();
        assertThat(text.formats())
                .containsExactly(
                        new FormatChange("added", "em", 17, "сайте", null, null),
                        new FormatChange("changed", "link", 17, "сайте", "https://old.example", "https://new.example"),
                        new FormatChange("removed", "strong", 7, "Лавров", null, null));
    }

    @Test
    void newWordsTakeTheMarksOfThoseWhosePlaceTheyTake() {
        Comparison comparison = between("""
                {'body': [{'key': 'a', 'text': [{'text': 'Сказал '}, {'text': 'Лавров', 'marks': [{'type': 'strong'}]},
                                                {'text': ' вчера'}]}]}
                """, """
                {'body': [{'key': 'a', 'text': [{'text': 'Сказал '}, {'text': 'Кулубаев', 'marks': [{'type': 'strong'}]},
                  {'text': ' нам', 'marks': [{'type': 'entity', 'kind': 'topic',
                                              'id': '01941f29-7c00-7002-8000-000000000001'}]},
                  {'text': ' вчера'}]}]}
                """);

        FieldChange text = items(comparison, "/body").get(0).fields().get(0);
        assertThat(text.change()).isEqualTo("changed");
        assertThat(text.formats())
                .containsExactly(
                        new FormatChange(
                                "added", "entity", 15, " нам", null, "topic:01941f29-7c00-7002-8000-000000000001"),
                        new FormatChange("removed", "strong", 15, " нам", null, null));
    }

    @Test
    void plainWordsWithinMarkedOnesAreFormattingToo() {
        Comparison comparison = between("""
                {'body': [{'key': 'a', 'text': [{'text': 'Первые слова, вторые слова', 'marks': [{'type': 'em'}]}]}]}
                """, """
                {'body': [{'key': 'a', 'text': [{'text': 'Первые слова,', 'marks': [{'type': 'em'}]},
                  {'text': ' другие слова,'}, {'text': ' вторые слова и еще', 'marks': [{'type': 'em'}]}]}]}
                """);

        assertThat(items(comparison, "/body").get(0).fields().get(0).formats())
                .containsExactly(new FormatChange("removed", "em", 13, " другие слова,", null, null));
    }

    @Test
    void itemsWithoutKeysAreKnownByWhatTheyReferTo() {
        Comparison comparison = between("""
                {'tenures': [{'office': 'o1', 'startDate': '2004'}, {'office': 'o2', 'startDate': '2010'},
                             {'office': 'o1', 'startDate': '2015'}],
                 'related': ['r1', 'r2', 'r3'],
                 'mentions': [{'kind': 'person', 'id': 'm1'}, {'kind': 'topic', 'id': 'm2'}]}
                """, """
                {'tenures': [{'office': 'o1', 'startDate': '2015'}, {'office': 'o2', 'startDate': '2010', 'endDate': '2014'}],
                 'related': ['r3', 'r1', 'r2', 'r4'],
                 'mentions': [{'kind': 'topic', 'id': 'm2'}]}
                """);

        assertThat(items(comparison, "/tenures"))
                .extracting(ItemChange::pointer, ItemChange::changes, ItemChange::fromIndex, ItemChange::toIndex)
                .containsExactlyInAnyOrder(
                        tuple("/tenures/0", List.of("moved"), 2, 0),
                        tuple("/tenures/0", List.of("removed"), 0, null),
                        tuple("/tenures/1", List.of("changed"), 1, 1));
        assertThat(items(comparison, "/related"))
                .extracting(ItemChange::pointer, ItemChange::changes, ItemChange::after)
                .containsExactly(
                        tuple("/related/0", List.of("moved"), null), tuple("/related/3", List.of("added"), "r4"));
        assertThat(items(comparison, "/mentions"))
                .extracting(ItemChange::pointer, ItemChange::changes)
                .containsExactly(tuple("/mentions/0", List.of("removed")));
    }

    @Test
    void rowsAndEntriesAreKnownByTheirPlace() {
        Comparison comparison = between("""
                {'body': [{'key': 'l', 'type': 'list', 'items': [{'text': [{'text': 'куртку'}]},
                    {'text': [{'text': 'воду'}]}, {'text': [{'text': 'обувь'}]}]},
                  {'key': 't', 'type': 'table', 'rows': [{'cells': [{'text': [{'text': 'Ош'}]}, {'text': []}]}]}]}
                """, """
                {'body': [{'key': 'l', 'type': 'list', 'items': [{'text': [{'text': 'карту'}]},
                    {'text': [{'text': 'куртку'}]}, {'text': [{'text': 'воду и хлеб'}]},
                    {'text': [{'text': 'обувь'}]}]},
                  {'key': 't', 'type': 'table', 'rows': [{'cells': [{'text': [{'text': 'Ош'}]}, {'text': [{'text': '5'}]}]}]}]}
                """);

        ItemChange list = items(comparison, "/body").get(0);
        assertThat(list.changes()).containsExactly("changed");
        assertThat(list.lists().get(0).pointer()).isEqualTo("/body/l/items");
        assertThat(list.lists().get(0).items())
                .extracting(ItemChange::pointer, ItemChange::changes, ItemChange::after)
                .containsExactly(
                        tuple("/body/l/items/0", List.of("added"), "карту"),
                        tuple("/body/l/items/2", List.of("changed"), null));
        ItemChange row =
                items(comparison, "/body").get(1).lists().get(0).items().get(0);
        FieldChange cell = row.lists().get(0).items().get(0).fields().get(0);
        assertThat(cell)
                .extracting(FieldChange::pointer, FieldChange::change, FieldChange::after)
                .containsExactly("/body/t/rows/0/cells/1/text", "added", "5");
    }

    @Test
    void quotesAndCorrectionsAreComparedLikeBlocks() {
        Comparison comparison = between("""
                {'quotes': [{'key': 'q', 'kind': 'direct', 'text': 'Мы договорились.', 'topics': ['t1'],
                             'speaker': {'person': 'p1'}}],
                 'corrections': []}
                """, """
                {'quotes': [{'key': 'q', 'kind': 'partial', 'text': 'Мы почти договорились.', 'topics': ['t2', 't1'],
                             'speaker': {'label': 'источник'}}],
                 'corrections': [{'key': 'c', 'text': 'Было неверно.'}]}
                """);

        ItemChange quote = items(comparison, "/quotes").get(0);
        assertThat(quote.fields())
                .extracting(FieldChange::pointer, FieldChange::change)
                .containsExactly(
                        tuple("/quotes/q/kind", "changed"),
                        tuple("/quotes/q/speaker/label", "added"),
                        tuple("/quotes/q/speaker/person", "removed"),
                        tuple("/quotes/q/text", "changed"));
        assertThat(quote.lists()).extracting(ListChange::pointer).containsExactly("/quotes/q/topics");
        assertThat(items(comparison, "/corrections"))
                .extracting(ItemChange::pointer, ItemChange::after)
                .containsExactly(tuple("/corrections/c", "Было неверно."));
    }

    private static List<ItemChange> items(Comparison comparison, String list) {
        return comparison.lists().stream()
                .filter(change -> change.pointer().equals(list))
                .findFirst()
                .orElseThrow()
                .items();
    }

    private static Comparison between(String earlier, String later) {
        return Comparison.between(3, json(earlier), 7, json(later));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
