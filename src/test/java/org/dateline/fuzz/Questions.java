package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.fuzz.Operation.Parameter;
import org.dateline.testing.RawAnswer;

/**
 * Whatever can be asked of readers' operations about a world whose names are known: each address, each parameter with what
 * it may and may not be, each field, page after page, and with conditions.
 */
final class Questions {

    /** What editors type or the desk notes down, and readers have no name for. */
    static final List<String> SECRET_FIELDS = List.of(
            "internalNote",
            "embargo",
            "createdBy",
            "modifiedBy",
            "assignee",
            "schedule",
            "comment",
            "lifecycle",
            "stage",
            "revisions",
            "version",
            "aliases",
            "labels",
            "section.internalNote",
            "INTERNALNOTE",
            "__proto__",
            "document.internalNote",
            "id::text");

    private static final Pattern WORDS = Pattern.compile("\\(([A-Za-z|]+)\\)");
    private static final int HIDDEN_NAMES = 24;
    private static final int OWN_NAMES = 30;
    private static final int PAGES = 12;
    private static final int ONE_CONDITION_IN = 4;
    private static final List<String> DATES = List.of(
            "2025-06-29", "2025-06-29T12:00:00Z", "2099-01-01", "2025-02-30", "-P30D", "-PT6H", "now", "9999-12-31");
    private static final List<String> ODD = List.of("", "x", "1", "-", ",", "%00", "%D0%AF", "a'b");

    /** Sends, compares, and answers. */
    interface Asked {
        RawAnswer answer(Operation operation, FuzzRequest request);
    }

    private final ApiDocument document;
    private final KnownNames names;
    private final Chance chance;
    private final Asked asked;
    private final Set<String> cursors = new LinkedHashSet<>();
    private final ObjectMapper mapper = new ObjectMapper();

    Questions(ApiDocument document, KnownNames names, Chance chance, Asked asked) {
        this.document = document;
        this.names = names;
        this.chance = chance;
        this.asked = asked;
    }

    void about(Operation operation) {
        List<String> addresses = addresses(operation);
        addresses.forEach(address -> get(operation, address));
        String first = addresses.get(0);
        Stream.of("HEAD", "OPTIONS", "POST", "TRACE").forEach(method -> ask(operation, method, first));
        for (Parameter parameter : operation.parameters()) {
            if (parameter.place().equals("query")) {
                for (String value : values(operation, parameter)) {
                    get(operation, with(first, parameter.name(), value));
                }
            }
        }
        SECRET_FIELDS.forEach(name -> get(operation, with(first, Encoding.plain(name), "1")));
        if (operation.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("cursor"))) {
            List.of("", "limit=1", "limit=3&count=exact", "limit=2&lang=en,ru")
                    .forEach(query -> page(operation, first, query));
        }
    }

    /** With each name that its path can have, hidden ones too; the first is one that readers see. */
    private List<String> addresses(Operation operation) {
        String template = operation.template();
        String collection = operation.collection();
        if (operation.parameters().stream()
                .anyMatch(parameter -> parameter.name().equals("path"))) {
            return names.allPaths().stream()
                    .map(path -> template + "?path=" + Encoding.plain(path))
                    .toList();
        }
        Matcher variable = Pattern.compile("\\{[a-z]+}").matcher(template);
        if (!variable.find()) {
            return List.of(template);
        }
        List<String> own = names.hidden(collection);
        return Stream.of(
                        names.shown(collection).stream(),
                        own.stream().limit(OWN_NAMES),
                        some(names.allHidden()),
                        Stream.of("00000000-0000-0000-0000-000000000000", "there-is-none", "Я"))
                .flatMap(given -> given)
                .map(name -> variable.replaceFirst(Encoding.plain(name)))
                .distinct()
                .toList();
    }

    private Stream<String> some(List<String> all) {
        return all.isEmpty() ? Stream.of() : IntStream.range(0, HIDDEN_NAMES).mapToObj(i -> chance.of(all));
    }

    private List<String> values(Operation operation, Parameter parameter) {
        String name = parameter.name();
        Stream<String> values = switch (name) {
            case "path" -> Stream.of();
            case "fields" -> Stream.concat(new AnswerFields(document).of(operation).stream(), SECRET_FIELDS.stream());
            case "from", "to" -> DATES.stream();
            case "limit" -> Stream.of("1", "2", "100", "0", "101");
            case "cursor" -> cursors.stream().limit(HIDDEN_NAMES);
            default ->
                "boolean".equals(parameter.schema().path("type").asText())
                        ? Stream.of("true", "false", "TRUE")
                        : choices(parameter);
        };
        return Stream.concat(values, ODD.stream())
                .map(value -> ODD.contains(value) ? value : Encoding.plain(value))
                .distinct()
                .toList();
    }

    private Stream<String> choices(Parameter parameter) {
        Matcher words = WORDS.matcher(parameter.schema().path("pattern").asText());
        if (words.find()) {
            List<String> each = Arrays.asList(words.group(1).split("\\|"));
            return Stream.of(each.stream(), each.stream().map(word -> "-" + word), Stream.of(String.join(",", each)))
                    .flatMap(choice -> choice);
        }
        if (parameter.name().equals("lang") || parameter.name().equals("language")) {
            return Stream.of("ru", "en", "ky", "ky,en,ru", "-ru", "xx");
        }
        List<String> shown = names.shown().values().stream()
                .flatMap(ofKind -> ofKind.stream().limit(6))
                .toList();
        List<String> hidden = some(names.allHidden()).toList();
        String known = parameter.examples().isEmpty()
                ? chance.of(shown)
                : parameter.examples().get(0);
        return Stream.of(
                        parameter.examples().stream(),
                        shown.stream(),
                        hidden.stream(),
                        hidden.stream().limit(4).flatMap(name -> Stream.of("-" + name, known + "," + name)),
                        Stream.of("-" + known, known + "," + known))
                .flatMap(choice -> choice);
    }

    /** From page to page, and a few steps back. */
    private void page(Operation operation, String address, String query) {
        String start = query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
        String direction = "next";
        String cursor = "";
        for (int i = 0; i < PAGES; i++) {
            RawAnswer answer = get(operation, cursor.isEmpty() ? start : with(start, "cursor", cursor));
            direction = i < PAGES * 2 / 3 ? "next" : "prev";
            cursor = json(answer).path("page").path(direction).asText();
            if (cursor.isEmpty()) {
                return;
            }
            cursors.add(cursor);
        }
    }

    private RawAnswer get(Operation operation, String address) {
        RawAnswer answer = ask(operation, "GET", address);
        String tag = answer.header("ETag");
        if (!tag.isEmpty() && chance.oneIn(ONE_CONDITION_IN)) {
            String changed = answer.header("Last-Modified");
            ask(operation, "GET", address, new Header("If-None-Match", tag));
            ask(operation, "HEAD", address, new Header("If-None-Match", tag));
            ask(operation, "GET", address, new Header("Accept-Encoding", "gzip"));
            if (!changed.isEmpty()) {
                ask(operation, "GET", address, new Header("If-Modified-Since", changed));
            }
        }
        return answer;
    }

    private RawAnswer ask(Operation operation, String method, String address, Header... headers) {
        return asked.answer(operation, new FuzzRequest(method, address, List.of(headers), null, false, false));
    }

    private static String with(String address, String name, String value) {
        return address + (address.contains("?") ? "&" : "?") + name + "=" + value;
    }

    private JsonNode json(RawAnswer answer) {
        try {
            return mapper.readTree(answer.body());
        } catch (IOException e) {
            return mapper.missingNode();
        }
    }
}
