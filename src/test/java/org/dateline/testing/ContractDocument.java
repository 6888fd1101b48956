package org.dateline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.testing.BodySchemas.Strictness;

/** One of our OpenAPI documents: finds what it says about a request. */
final class ContractDocument {

    private final JsonNode root;
    private final BodySchemas schemas;
    private final Map<Pattern, String> templates = new LinkedHashMap<>();

    private ContractDocument(JsonNode root) {
        this.root = root;
        schemas = new BodySchemas(root);
        root.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(ContractDocument::variables).thenComparing(Comparator.naturalOrder()))
                .forEach(template -> templates.put(pattern(template), template));
    }

    static ContractDocument of(Path file) {
        try {
            return new ContractDocument(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("The build writes " + file + "; it is not there", e);
        }
    }

    static ContractDocument of(String yaml) {
        try {
            return new ContractDocument(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template that a path matches; one with fewer variables goes first, as it does in JAX-RS. */
    Optional<String> template(String path) {
        return templates.entrySet().stream()
                .filter(template -> template.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    Optional<Place> operation(String template, String method) {
        Place item = new Place("/paths/" + escaped(template), root.path("paths").path(template));
        boolean known = method.equals(method.toUpperCase(Locale.ROOT));
        return known ? item.child(method.toLowerCase(Locale.ROOT)).map(this::resolved) : Optional.empty();
    }

    /** What is there, or what it refers to. */
    Place resolved(Place place) {
        JsonNode reference = place.node().path("$ref");
        if (!reference.isTextual()) {
            return place;
        }
        String pointer = reference.asText().substring(1);
        return new Place(pointer, root.at(pointer));
    }

    Stream<JsonNode> parameters(String template, Place operation) {
        return Stream.of(
                        root.path("paths").path(template).path("parameters"),
                        operation.node().path("parameters"))
                .flatMap(list -> list.valueStream())
                .map(parameter -> resolved(new Place("", parameter)).node());
    }

    /** What is wrong with a body that should follow the schema of a media type. */
    List<String> faults(Place mediaType, String body, Strictness strictness) {
        return schemas.faults(mediaType.pointer() + "/schema", body, strictness);
    }

    List<String> problemFaults(String body) {
        return root.at("/components/schemas/Problem").isMissingNode()
                ? List.of()
                : schemas.faults("/components/schemas/Problem", body, Strictness.CLOSED);
    }

    private static int variables(String template) {
        return (int) template.chars().filter(letter -> letter == '{').count();
    }

    private static Pattern pattern(String template) {
        StringBuilder pattern = new StringBuilder();
        for (String part : template.split("(?=\\{)|(?<=})")) {
            pattern.append(part.startsWith("{") ? "[^/]+" : Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A part of the document and the JSON pointer to it. */
    record Place(String pointer, JsonNode node) {

        Optional<Place> child(String name) {
            JsonNode child = node instanceof ObjectNode object ? object.path(name) : MissingNode.getInstance();
            return child.isMissingNode()
                    ? Optional.empty()
                    : Optional.of(new Place(pointer + "/" + escaped(name), child));
        }

        Stream<String> names() {
            return node.properties().stream().map(Map.Entry::getKey);
        }
    }
}
