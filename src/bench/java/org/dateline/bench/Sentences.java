package org.dateline.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.Noun.Case;
import org.dateline.bench.Noun.Gender;

/** Texts about a topic, in Russian, and a few in other languages for translations. */
final class Sentences {

    private static final int POOL = 1500;

    private static final List<String> DEEDS = List.of(
            ("обсудил поддержал одобрил отклонил представил подготовил изменил ускорил завершил приостановил расширил"
                            + " предложил подписал опубликовал начал возглавил остановил объявил")
                    .split(" "));
    private static final List<String> WORDS =
            List.of("сообщил заявил отметил подчеркнул уточнил добавил напомнил пояснил рассказал признал".split(" "));
    private static final List<String> TIMES = List.of(
            ("вчера,сегодня,накануне,ранее,впервые,официально,частично,полностью,неожиданно,снова,в понедельник,"
                            + "во вторник,в среду,в четверг,в пятницу,на прошлой неделе,в начале года,к концу квартала")
                    .split(","));
    private static final List<String> OPENINGS = List.of(
            ("По данным источника,|Как стало известно,|По словам собеседника,|Между тем|Кроме того,|Вместе с тем"
                            + "|Ожидается, что|Напомним,|При этом|В частности,")
                    .split("\\|"));

    private static final Map<String, String[]> ELSEWHERE = Map.of(
            "en",
            new String[] {
                "The council|The ministry|The committee|The university|The company|The region",
                "has approved|has postponed|is preparing|has published|will discuss|supports",
                "a new plan|the budget|an agreement|the results of the study|the construction of a bridge|a report"
            },
            "ky",
            new String[] {
                "Кеңеш|Министрлик|Комитет|Университет|Компания|Облус",
                "жаңы планды|бюджетти|келишимди|изилдөөнүн жыйынтыгын|көпүрөнүн курулушун|отчетту",
                "бекитти|кийинкиге калтырды|даярдап жатат|жарыялады|талкуулайт|колдойт"
            });

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> pools = new HashMap<>();

    Sentences(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        for (Vocabulary.Topic topic : vocabulary.topics()) {
            Dice dice = Dice.of(seed, "sentences " + topic.slug(), 0);
            List<String> pool = new ArrayList<>();
            for (int i = 0; i < POOL; i++) {
                pool.add(sentence(dice, topic));
            }
            pools.put(topic.slug(), pool);
        }
    }

    String headline(Dice dice, Vocabulary.Topic topic, String language) {
        if (ELSEWHERE.containsKey(language)) {
            String sentence = elsewhere(dice, language);
            return sentence.substring(0, sentence.length() - 1);
        }
        Phrase subject = phrase(dice, topic, 1, Case.NOMINATIVE);
        return capital(subject.text + " " + subject.gender.past(dice.pick(DEEDS)) + " "
                + phrase(dice, topic, .5, Case.ACCUSATIVE).text + " в "
                + phrase(dice, topic, .3, Case.PREPOSITIONAL).text);
    }

    /** About as many letters as wanted. */
    String paragraph(Dice dice, Vocabulary.Topic topic, String language, int letters) {
        StringBuilder text = new StringBuilder();
        do {
            text.append(text.isEmpty() ? "" : " ")
                    .append(
                            ELSEWHERE.containsKey(language)
                                    ? elsewhere(dice, language)
                                    : dice.pick(pools.get(topic.slug())));
        } while (text.length() < letters - 30);
        return text.toString();
    }

    private static String elsewhere(Dice dice, String language) {
        StringBuilder text = new StringBuilder();
        for (String part : ELSEWHERE.get(language)) {
            text.append(text.isEmpty() ? "" : " ").append(dice.pick(List.of(part.split("\\|"))));
        }
        return text.append('.').toString();
    }

    /** A noun with its adjective, and what a verb agrees with. */
    private record Phrase(String text, Gender gender) {}

    private Phrase phrase(Dice dice, Vocabulary.Topic topic, double own, Case form) {
        Vocabulary.Topic source = dice.chance(own) ? topic : vocabulary.common();
        Noun noun = dice.pick(source.nouns());
        boolean many = dice.chance(.35);
        Gender gender = many ? Gender.PLURAL : noun.gender();
        String adjective = dice.chance(.55) ? gender.adjective(dice.pick(source.adjectives()), form) + " " : "";
        return new Phrase(adjective + noun.in(form, many), gender);
    }

    private String sentence(Dice dice, Vocabulary.Topic topic) {
        Phrase subject = phrase(dice, topic, .6, Case.NOMINATIVE);
        String did = subject.gender.past(dice.pick(DEEDS));
        String object = phrase(dice, topic, .6, Case.ACCUSATIVE).text;
        return capital(
                switch (dice.below(4)) {
                    case 0 ->
                        dice.pick(TIMES) + " " + subject.text + " " + did + " " + object + " в "
                                + phrase(dice, topic, .4, Case.PREPOSITIONAL).text + ".";
                    case 1 ->
                        dice.pick(OPENINGS) + " " + subject.text + " " + did + " " + object + " и "
                                + phrase(dice, topic, .4, Case.ACCUSATIVE).text + ".";
                    case 2 ->
                        subject.text + " " + subject.gender.past(dice.pick(WORDS)) + " о "
                                + phrase(dice, topic, .6, Case.PREPOSITIONAL).text + " перед "
                                + phrase(dice, topic, .4, Case.INSTRUMENTAL).text + ".";
                    default ->
                        dice.pick(OPENINGS) + " без " + phrase(dice, topic, .6, Case.GENITIVE).text + " " + subject.text
                                + " не " + did + " " + object + ".";
                });
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
