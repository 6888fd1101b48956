package org.dateline.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.fuzz.FuzzRequest.Header;
import org.dateline.testing.Contracts;
import org.dateline.testing.Exchange;
import org.dateline.testing.RawAnswer;
import org.jspecify.annotations.Nullable;

/** What must hold of every answer, whatever was asked. */
final class Oracle {

    private static final String PROBLEM = "application/problem+json";

    /** Words that only our insides have. */
    private static final Pattern INSIDES = Pattern.compile(
            "org\\.dateline|org\\.postgresql|java\\.[a-z]+\\.|jakarta\\.|io\\.(?:quarkus|vertx|netty)|Exception|PSQL|hibernate"
                    + "|jackson|[Ss]tack ?trace|\\bSQLSTATE|\\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM) |editorial\\.|delivery\\."
                    + "|/(?:tmp|root|home|work|var|usr)/|\\.java\\b");

    private final Contracts contracts = new Contracts();
    private final ParameterSchemas schemas = new ParameterSchemas();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String token;

    Oracle(String token) {
        this.token = token;
    }

    /** The body as JSON; missing where it is none. */
    JsonNode json(RawAnswer answer) {
        try {
            return mapper.readTree(body(answer));
        } catch (IOException e) {
            return mapper.missingNode();
        }
    }

    List<String> faults(Operation operation, FuzzRequest request, RawAnswer answer) {
        if (isRefusedByServer(request, answer)) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        String body = new String(body(answer), StandardCharsets.UTF_8);
        if (answer.status() == 0 || answer.status() >= 500) {
            faults.add("the status is " + answer.status());
        }
        if (answer.status() >= 400) {
            problemFaults(request, answer, faults);
        }
        leaks(request, body, faults);
        headerFaults(request, answer, faults);
        Exchange exchange = exchange(operation, request, answer, body);
        List<String> broken = contracts.faults(exchange);
        // What is refused by its head alone is refused before its path is looked up.
        boolean head = Set.of(400, 414, 431).contains(answer.status());
        if (!head || broken.stream().noneMatch(fault -> fault.startsWith("the path is in no document"))) {
            faults.addAll(broken);
        }
        if (exchange.succeeded() && request.method().equals(operation.method())) {
            faults.addAll(schemas.faults(operation, request));
        }
        // No pattern can tell the thirtieth of February.
        boolean malformed = body.contains("/problems/malformed-body") && !body.contains("not a day of the calendar");
        if (request.valid() && answer.status() == 400 && malformed) {
            faults.add("a body that follows its schema is refused as malformed");
        }
        return faults;
    }

    /** The server closes without a word on what is not HTTP, or too much of it. */
    private static boolean isRefusedByServer(FuzzRequest request, RawAnswer answer) {
        boolean bare = answer.body().length == 0 && !request.method().equals("HEAD");
        boolean head = request.target().length() > 65_000
                || request.headers().toString().length() > 65_000;
        byte[] content = request.body();
        boolean large = content != null && content.length > 4_000_000;
        return answer.status() == 400 && bare && !request.isHttp()
                || (answer.status() == 414 || answer.status() == 431) && bare && head
                || answer.status() == 0 && large;
    }

    private void problemFaults(FuzzRequest request, RawAnswer answer, List<String> faults) {
        if (request.method().equals("HEAD")) {
            return;
        }
        JsonNode problem = json(answer);
        if (!answer.mediaType().equals(PROBLEM)) {
            faults.add("the error is no problem document but '" + answer.mediaType() + "'");
        }
        if (problem.path("status").asInt() != answer.status()) {
            faults.add("the document's status is " + problem.path("status"));
        }
        if (!answer.header("Cache-Control").equals("no-store")) {
            faults.add("an error may be kept: " + answer.header("Cache-Control"));
        }
    }

    private void leaks(FuzzRequest request, String body, List<String> faults) {
        if (body.contains(token)) {
            faults.add("the answer tells the token");
        }
        // What the request says itself may come back.
        Matcher inside = INSIDES.matcher(body);
        while (inside.find()) {
            String asked = new String(request.bytes(), StandardCharsets.UTF_8);
            if (!asked.contains(inside.group()) && !decoded(asked).contains(inside.group())) {
                faults.add("the answer tells '" + inside.group() + "'");
                return;
            }
        }
    }

    private static void headerFaults(FuzzRequest request, RawAnswer answer, List<String> faults) {
        Map<String, List<String>> headers = answer.headers();
        headers.forEach((name, values) -> {
            if (values.size() > 1) {
                faults.add("the header " + name + " is there twice");
            }
            if (name.equalsIgnoreCase("X-Injected")
                    || name.equalsIgnoreCase("Server")
                    || name.equalsIgnoreCase("X-Powered-By")) {
                faults.add("there is a header " + name);
            }
        });
        if (!answer.header("X-Content-Type-Options").equals("nosniff")) {
            faults.add("X-Content-Type-Options is missing");
        }
        boolean manage = request.path().startsWith("/manage/");
        if (manage && !answer.header("Cache-Control").equals("no-store")) {
            faults.add("what editors see may be kept: " + answer.header("Cache-Control"));
        }
        if (headers.containsKey("Access-Control-Allow-Credentials")) {
            faults.add("scripts may send credentials");
        }
        Set<String> origins = manage ? Set.of("") : Set.of("", "*");
        if (!origins.contains(answer.header("Access-Control-Allow-Origin"))) {
            faults.add("the origin is let in: " + answer.header("Access-Control-Allow-Origin"));
        }
    }

    private Exchange exchange(Operation operation, FuzzRequest request, RawAnswer answer, String body) {
        Map<String, String> requestHeaders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : request.headers()) {
            requestHeaders.putIfAbsent(header.name(), header.value());
        }
        requestHeaders.computeIfPresent("Content-Type", (name, type) -> type.toLowerCase(Locale.ROOT));
        Set<String> names = new TreeSet<>();
        for (String pair : request.query().split("&")) {
            if (!pair.isEmpty() && !pair.startsWith("=")) {
                names.add(decoded(pair.split("=", 2)[0]));
            }
        }
        return new Exchange(
                request.method(),
                request.path(),
                names,
                requestHeaders,
                text(operation, request),
                answer.status(),
                answer.firstValues(),
                body);
    }

    private @Nullable String text(Operation operation, FuzzRequest request) {
        byte[] content = request.body();
        // Where no body is expected, none is read.
        boolean ignored = operation.bodies().isEmpty() || !request.method().equals(operation.method());
        return content == null || ignored ? null : withoutNulls(new String(content, StandardCharsets.UTF_8));
    }

    /** Null and absent are the same wherever we read JSON, though a schema that generators understand cannot say so. */
    private String withoutNulls(String content) {
        try {
            JsonNode tree = mapper.readTree(content);
            strip(tree);
            return tree.toString();
        } catch (IOException e) {
            return content;
        }
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        node.forEach(Oracle::strip);
    }

    private static byte[] body(RawAnswer answer) {
        if (!answer.header("Content-Encoding").equals("gzip")) {
            return answer.body();
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
