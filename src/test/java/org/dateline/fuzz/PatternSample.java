package org.dateline.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Texts that match a regular expression of the kind that schemas have: no look-around, no back-references. */
final class PatternSample {

    /** Characters that a negated class and a dot choose from. */
    private static final String ANY = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-_.~:/?#@!$&'()*+,;=%жңіé ";

    private static final int MOST_REPEATS = 4;

    private final String pattern;
    private final Chance chance;
    private int position;

    private PatternSample(String pattern, Chance chance) {
        this.pattern = pattern;
        this.chance = chance;
    }

    static String of(String pattern, Chance chance) {
        return new PatternSample(pattern, chance).alternatives();
    }

    /** Each alternative is made, which moves the position on; one is taken. */
    private String alternatives() {
        List<String> made = new ArrayList<>();
        made.add(sequence());
        while (next('|')) {
            made.add(sequence());
        }
        return chance.of(made);
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
            if (next('^') || next('$')) {
                continue;
            }
            int start = position;
            String once = atom();
            int[] repeats = repeats();
            int end = position;
            int count = chance.between(repeats[0], Math.min(repeats[1], repeats[0] + MOST_REPEATS));
            for (int i = 0; i < count; i++) {
                position = start;
                text.append(i == 0 ? once : atom());
            }
            position = end;
        }
        return text.toString();
    }

    private String atom() {
        char character = pattern.charAt(position++);
        if (character == '(') {
            if (pattern.startsWith("?:", position)) {
                position += 2;
            }
            String group = alternatives();
            position++;
            return group;
        }
        if (character == '[') {
            return String.valueOf(characterOf(characterClass()));
        }
        if (character == '.') {
            return String.valueOf(characterOf(ANY));
        }
        return character == '\\' ? String.valueOf(characterOf(escaped())) : String.valueOf(character);
    }

    private String characterClass() {
        boolean negated = next('^');
        StringBuilder members = new StringBuilder();
        while (pattern.charAt(position) != ']') {
            String member = member();
            boolean range =
                    member.length() == 1 && pattern.charAt(position) == '-' && pattern.charAt(position + 1) != ']';
            if (range) {
                position++;
                char last = member().charAt(0);
                for (char character = member.charAt(0); character <= last; character++) {
                    members.append(character);
                }
            } else {
                members.append(member);
            }
        }
        position++;
        return negated ? without(members.toString()) : members.toString();
    }

    private String member() {
        char character = pattern.charAt(position++);
        return character == '\\' ? escaped() : String.valueOf(character);
    }

    private String escaped() {
        char letter = pattern.charAt(position++);
        return switch (letter) {
            case 'd' -> "0123456789";
            case 'w' -> "abcXYZ019_";
            case 's' -> " \t";
            case 'S' -> without(" ");
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'x' -> code(2);
            case 'u' -> code(4);
            default -> String.valueOf(letter);
        };
    }

    private String code(int digits) {
        String hexadecimal = pattern.substring(position, position + digits);
        position += digits;
        return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
    }

    private int[] repeats() {
        if (next('?')) {
            return new int[] {0, 1};
        }
        if (next('*')) {
            return new int[] {0, MOST_REPEATS};
        }
        if (next('+')) {
            return new int[] {1, MOST_REPEATS};
        }
        if (!next('{')) {
            return new int[] {1, 1};
        }
        int end = pattern.indexOf('}', position);
        String[] bounds = pattern.substring(position, end).split(",", -1);
        position = end + 1;
        int least = Integer.parseInt(bounds[0]);
        String most = bounds[bounds.length - 1];
        return new int[] {least, most.isEmpty() ? least + MOST_REPEATS : Integer.parseInt(most)};
    }

    private boolean next(char expected) {
        boolean there = position < pattern.length() && pattern.charAt(position) == expected;
        if (there) {
            position++;
        }
        return there;
    }

    private char characterOf(String members) {
        return members.charAt(chance.below(members.length()));
    }

    private static String without(String members) {
        StringBuilder left = new StringBuilder();
        ANY.chars().filter(character -> members.indexOf(character) < 0).forEach(left::appendCodePoint);
        return left.toString();
    }
}
