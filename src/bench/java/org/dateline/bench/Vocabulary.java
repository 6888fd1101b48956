package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The words that stories are made of, by topic, and the lists that the world is made of. */
final class Vocabulary {

    /** A subject with words of its own. */
    record Topic(
            String slug, String above, String russian, String english, List<Noun> nouns, List<String> adjectives) {}

    private final List<Topic> topics = new ArrayList<>();
    private Topic common = new Topic("", "", "", "", List.of(), List.of());

    private Vocabulary() {}

    static Vocabulary read() {
        Vocabulary vocabulary = new Vocabulary();
        for (String[] fields : lines("vocabulary.txt")) {
            Topic topic = new Topic(
                    fields[1],
                    fields[2],
                    fields[3],
                    fields[4],
                    Arrays.stream(fields[5].split(" ")).map(Noun::parse).toList(),
                    List.of(fields[6].split(" ")));
            if (fields[0].equals("common")) {
                vocabulary.common = topic;
            } else {
                vocabulary.topics.add(topic);
            }
        }
        return vocabulary;
    }

    /** The lines of a file beside us that are no comments, in their fields. */
    static List<String[]> lines(String file) {
        try (InputStream stream = Vocabulary.class.getResourceAsStream("/bench/" + file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Topic> topics() {
        return List.copyOf(topics);
    }

    Topic common() {
        return common;
    }
}
