package org.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.testing.BodySchemas.Strictness;
import org.dateline.testing.ContractDocument.Place;

/** Compares exchanges with a document: whatever it does not say must not happen. */
final class Contract {

    private static final String PROBLEM = "application/problem+json";

    /** Headers that belong to HTTP itself, not to what an operation says. */
    private static final Set<String> TRANSPORT = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "keep-alive",
            "transfer-encoding",
            "vary",
            "cache-control",
            "allow",
            "x-content-type-options");

    private final ContractDocument document;

    Contract(ContractDocument document) {
        this.document = document;
    }

    List<String> faults(Exchange exchange) {
        if (exchange.method().equals("OPTIONS")) {
            return List.of();
        }
        Optional<String> template = document.template(exchange.path());
        if (template.isEmpty()) {
            return refusal(exchange, "the path is in no document", Set.of(401, 404, 405));
        }
        Optional<Place> operation = document.operation(template.get(), exchange.method())
                .or(() -> document.operation(template.get(), exchange.method().equals("HEAD") ? "GET" : "NONE"));
        if (operation.isEmpty()) {
            return refusal(exchange, template.get() + " documents no such method", Set.of(401, 405));
        }
        List<String> faults = new ArrayList<>(answerFaults(exchange, operation.get()));
        if (exchange.succeeded()) {
            faults.addAll(requestFaults(exchange, template.get(), operation.get()));
        }
        return faults;
    }

    private List<String> refusal(Exchange exchange, String reason, Set<Integer> allowed) {
        if (!allowed.contains(exchange.status())) {
            return List.of(reason + ", yet the answer is not one of " + new TreeSet<>(allowed));
        }
        if (exchange.method().equals("HEAD")) {
            return List.of();
        }
        return exchange.answerType().equals(PROBLEM)
                ? document.problemFaults(exchange.answerBody())
                : List.of(reason + ", and the answer is no problem document");
    }

    private List<String> answerFaults(Exchange exchange, Place operation) {
        Optional<Place> answer = operation
                .child("responses")
                .flatMap(responses -> responses.child(String.valueOf(exchange.status())))
                .map(document::resolved);
        if (answer.isEmpty()) {
            return List.of("the status is not documented");
        }
        List<String> faults = new ArrayList<>(headerFaults(exchange, answer.get()));
        if (!exchange.method().equals("HEAD")) {
            faults.addAll(bodyFaults(exchange, answer.get()));
        }
        return faults;
    }

    private List<String> headerFaults(Exchange exchange, Place answer) {
        List<String> faults = new ArrayList<>();
        Set<String> documented = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        answer.child("headers")
                .ifPresent(headers -> headers.names().forEach(name -> {
                    documented.add(name);
                    boolean required = headers.child(name)
                            .map(document::resolved)
                            .map(header -> header.node().path("required").asBoolean())
                            .orElse(false);
                    if (required && !exchange.answerHeaders().containsKey(name)) {
                        faults.add("the header " + name + " is missing");
                    }
                }));
        exchange.answerHeaders().keySet().stream()
                .map(String::toLowerCase)
                .filter(name -> !documented.contains(name))
                .filter(name -> !TRANSPORT.contains(name) && !name.startsWith("access-control-"))
                .forEach(name -> faults.add("the header " + name + " is not documented"));
        return faults;
    }

    private List<String> bodyFaults(Exchange exchange, Place answer) {
        Optional<Place> content = answer.child("content");
        if (content.isEmpty()) {
            return exchange.answerBody().isEmpty() ? List.of() : List.of("a body is not documented");
        }
        Optional<Place> type = content.get().child(exchange.answerType());
        if (type.isEmpty()) {
            return List.of("the content type '" + exchange.answerType() + "' is not documented");
        }
        Strictness strictness = exchange.queryParameters().contains("fields") && exchange.succeeded()
                ? Strictness.PARTIAL
                : Strictness.CLOSED;
        boolean text = TextAnswers.isOne(exchange);
        String body = text ? TextAnswers.asJson(exchange.answerBody()) : exchange.answerBody();
        List<String> faults = new ArrayList<>(text ? TextAnswers.faults(exchange) : List.of());
        document.faults(type.get(), body, strictness).forEach(fault -> faults.add("the answer's body " + fault));
        return faults;
    }

    private List<String> requestFaults(Exchange exchange, String template, Place operation) {
        List<String> faults = new ArrayList<>(parameterFaults(exchange, template, operation));
        String body = exchange.requestBody();
        if (body == null || body.isEmpty()) {
            boolean required =
                    operation.node().path("requestBody").path("required").asBoolean();
            return required ? added(faults, "a body is required, yet none was accepted") : faults;
        }
        Optional<Place> type = operation
                .child("requestBody")
                .map(document::resolved)
                .flatMap(request -> request.child("content"))
                .flatMap(content -> content.child(exchange.requestType()));
        if (type.isEmpty()) {
            return added(faults, "a body of type '" + exchange.requestType() + "' is accepted and not documented");
        }
        // Of XML the schema knows no more than that it is a text.
        String told = exchange.requestType().endsWith("/xml") ? TextAnswers.asJson(body) : body;
        document.faults(type.get(), told, Strictness.OPEN).forEach(fault -> faults.add("the accepted body " + fault));
        return faults;
    }

    private List<String> parameterFaults(Exchange exchange, String template, Place operation) {
        List<String> faults = new ArrayList<>();
        Set<String> query = new TreeSet<>();
        document.parameters(template, operation).forEach(parameter -> {
            String name = parameter.path("name").asText();
            Map<String, Boolean> given = Map.of(
                    "query", exchange.queryParameters().contains(name),
                    "header", exchange.requestHeaders().containsKey(name));
            if (parameter.path("in").asText().equals("query")) {
                query.add(name);
            }
            boolean required = parameter.path("required").asBoolean();
            if (required && !given.getOrDefault(parameter.path("in").asText(), true)) {
                faults.add("accepted without the required parameter " + name);
            }
        });
        exchange.queryParameters().stream()
                .filter(name -> !query.contains(name))
                .forEach(name -> faults.add("the parameter " + name + " is accepted and not documented"));
        return faults;
    }

    private static List<String> added(List<String> faults, String fault) {
        faults.add(fault);
        return faults;
    }
}
