package org.dateline.bench;

import java.util.List;

/** A Russian noun in its cases, by a rule for its declension. */
record Noun(Gender gender, List<String> singular, List<String> plural) {

    /** What adjectives and verbs agree with. */
    enum Gender {
        MASCULINE("ый ого ому ый ым ом", ""),
        FEMININE("ая ой ой ую ой ой", "а"),
        NEUTER("ое ого ому ое ым ом", "о"),
        PLURAL("ые ых ым ые ыми ых", "и");

        private final List<String> adjective;
        private final String past;

        Gender(String adjective, String past) {
            this.adjective = List.of(adjective.split(" "));
            this.past = past;
        }

        String adjective(String stem, Case form) {
            return softened(stem, adjective.get(form.ordinal()));
        }

        String past(String verb) {
            return verb + past;
        }
    }

    /** In the order of the endings. */
    enum Case {
        NOMINATIVE,
        GENITIVE,
        DATIVE,
        ACCUSATIVE,
        INSTRUMENTAL,
        PREPOSITIONAL
    }

    /** The word with the name of its declension: {@code саммит:m}. */
    static Noun parse(String declared) {
        String word = declared.substring(0, declared.indexOf(':'));
        String stem = word.substring(0, word.length() - 1);
        return switch (declared.substring(word.length() + 1)) {
            case "m" -> of(Gender.MASCULINE, word, "- а у - ом е", "ы ов ам ы ами ах");
            case "ms" ->
                word.endsWith("й")
                        ? of(Gender.MASCULINE, stem, "й я ю й ем е", "и ев ям и ями ях")
                        : of(Gender.MASCULINE, stem, "ь я ю ь ем е", "и ей ям и ями ях");
            case "f" -> of(Gender.FEMININE, stem, "а ы е у ой е", "ы - ам ы ами ах");
            case "fi" -> of(Gender.FEMININE, stem, "я и и ю ей и", "и й ям и ями ях");
            case "fs" -> of(Gender.FEMININE, stem, "ь и и ь ью и", "и ей ям и ями ях");
            case "n" -> of(Gender.NEUTER, stem, "о а у о ом е", "а - ам а ами ах");
            case "ni" -> of(Gender.NEUTER, stem, "е я ю е ем и", "я й ям я ями ях");
            case "pm" -> of(Gender.PLURAL, stem, "ы ов ам ы ами ах", "ы ов ам ы ами ах");
            case "pn" -> of(Gender.PLURAL, stem, "я й ям я ями ях", "я й ям я ями ях");
            default -> throw new IllegalArgumentException("no declension: " + declared);
        };
    }

    private static Noun of(Gender gender, String stem, String singular, String plural) {
        return new Noun(gender, forms(stem, singular), forms(stem, plural));
    }

    private static List<String> forms(String stem, String endings) {
        return List.of(endings.split(" ")).stream()
                .map(ending -> ending.equals("-") ? stem : softened(stem, ending))
                .toList();
    }

    /** After these consonants Russian writes и for ы. */
    private static String softened(String stem, String ending) {
        boolean soft = ending.startsWith("ы") && "кгхжшщч".indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return stem + (soft ? "и" + ending.substring(1) : ending);
    }

    String in(Case form, boolean many) {
        return (many ? plural : singular).get(form.ordinal());
    }
}
