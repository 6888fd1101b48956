package org.dateline.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** One operation, where it is and what it takes and gives. */
record Call(String path, HttpMethod method, PathItem item, Operation operation) {

    boolean reads() {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** The plural that the path is about: {@code articles} of {@code /v1/articles/{id}}. */
    String noun() {
        return Stream.of(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.equals("manage") && !part.equals("v1"))
                .findFirst()
                .orElse("dateline");
    }

    /** By a part of its path, or by a parameter without which it would ask for nothing. */
    boolean namesOneThing() {
        return path.contains("{")
                || parameters()
                        .anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY
                                && Boolean.TRUE.equals(parameter.getRequired()));
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean hasParameter(String name) {
        return parameters().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    Stream<Parameter> parameters() {
        return Optional.ofNullable(operation.getParameters()).stream().flatMap(List::stream);
    }

    Stream<Map.Entry<String, APIResponse>> successes() {
        return responses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"));
    }

    Map<String, APIResponse> responses() {
        return Optional.ofNullable(operation.getResponses())
                .map(APIResponses::getAPIResponses)
                .orElse(Map.of());
    }

    /** Whether a successful answer is a page of a list. */
    boolean lists() {
        return answersWith("Page");
    }

    /** Whether a successful answer is about several things, on pages or not. */
    boolean tellsOfSeveral() {
        return lists() || answersWith("List") || answersWith("Neighbours");
    }

    /** By the last word of the answer's type. */
    private boolean answersWith(String suffix) {
        return successes()
                .flatMap(response -> schemas(response.getValue().getContent()))
                .map(Schema::getRef)
                .anyMatch(ref -> ref != null && ref.endsWith(suffix));
    }

    /** SmallRye documents success as 200 whatever the method states. */
    void answerWith(String status) {
        APIResponse ok = responses().get("200");
        if (ok == null || status.equals("200")) {
            return;
        }
        operation.getResponses().removeAPIResponse("200");
        if (!responses().containsKey(status)) {
            ok.setDescription(status.equals("201") ? "Created" : ok.getDescription());
            operation.getResponses().addAPIResponse(status, ok);
        }
    }

    /** Adds an answer unless the endpoint documents one with a body of its own. */
    void mayAnswer(String status, String component) {
        APIResponse own = responses().get(status);
        if (own == null || own.getContent() == null && own.getRef() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref(component));
        }
    }

    void sortResponses() {
        operation.getResponses().setAPIResponses(new TreeMap<>(responses()));
    }

    static Stream<Schema> schemas(Content content) {
        return Optional.ofNullable(content).map(Content::getMediaTypes).orElse(Map.of()).values().stream()
                .map(MediaType::getSchema)
                .filter(schema -> schema != null);
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + operation.getOperationId() + ")";
    }
}
