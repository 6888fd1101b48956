package org.dateline.contract;

import static org.dateline.problem.ProblemType.HEADERS_TOO_LARGE;
import static org.dateline.problem.ProblemType.INTERNAL;
import static org.dateline.problem.ProblemType.INVALID_CONTENT;
import static org.dateline.problem.ProblemType.MALFORMED_BODY;
import static org.dateline.problem.ProblemType.NOT_ACCEPTABLE;
import static org.dateline.problem.ProblemType.NOT_FOUND;
import static org.dateline.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static org.dateline.problem.ProblemType.PRECONDITION_FAILED;
import static org.dateline.problem.ProblemType.UNAVAILABLE;
import static org.dateline.problem.ProblemType.UNKNOWN_PARAMETER;
import static org.dateline.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static org.dateline.problem.ProblemType.URI_TOO_LONG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.problem.ProblemDocument;
import org.dateline.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every problem that an operation can answer with, told from its method, path and parameters. */
final class Refusals {

    private static final List<ProblemType> EVERYWHERE =
            List.of(UNKNOWN_PARAMETER, NOT_ACCEPTABLE, URI_TOO_LONG, HEADERS_TOO_LARGE, INTERNAL, UNAVAILABLE);
    private static final List<ProblemType> WITH_BODY =
            List.of(MALFORMED_BODY, PAYLOAD_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, INVALID_CONTENT);

    private final Half half;
    private final Components components;

    Refusals(Half half, Components components) {
        this.half = half;
        this.components = components;
    }

    void describe(Call call) {
        List<ProblemType> types = new ArrayList<>(EVERYWHERE);
        if (half == Half.MANAGEMENT) {
            types.add(ProblemType.UNAUTHORIZED);
            types.add(ProblemType.FORBIDDEN);
        }
        if (call.namesOneThing()) {
            types.add(NOT_FOUND);
            if (half.publishes(call.path())) {
                types.add(ProblemType.GONE);
            }
        }
        if (call.hasBody()) {
            types.addAll(WITH_BODY);
        }
        if (!call.reads()) {
            types.add(ProblemType.CONFLICT);
            types.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        if (call.hasParameter("If-Match")) {
            types.add(ProblemType.PRECONDITION_REQUIRED);
            types.add(PRECONDITION_FAILED);
        }
        for (int status : new TreeSet<>(types.stream().map(ProblemType::status).toList())) {
            call.mayAnswer(String.valueOf(status), "#/components/responses/" + component(status));
        }
    }

    /** The name of the shared response for a status; makes it when it is not there yet. */
    private String component(int status) {
        String name = "Problem" + status;
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            components.addResponse(name, response(status));
            ProblemSchemas.addTo(components, half);
        }
        return name;
    }

    private APIResponse response(int status) {
        List<ProblemType> types = Stream.of(ProblemType.values())
                .filter(type -> type.status() == status)
                .filter(type -> half == Half.MANAGEMENT || type != MALFORMED_BODY)
                .toList();
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SchemaName.referenceTo("Problem")));
        for (ProblemType type : types) {
            content.addExample(
                    type.slug(),
                    OASFactory.createExample().summary(type.title()).value(example(type)));
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(
                        String.join("; ", types.stream().map(ProblemType::title).toList()))
                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, content));
        Headers.ofRefusal(status, components).forEach(response::addHeader);
        return response;
    }

    private Map<String, Object> example(ProblemType type) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.path());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.description().strip());
        example.put("instance", half == Half.DELIVERY ? "/v1/articles" : "/manage/v1/articles");
        fault(type).ifPresent(fault -> example.put("errors", List.of(fault)));
        if (type == PRECONDITION_FAILED) {
            example.put("currentVersion", 4);
            example.put("modifiedAt", "2026-06-09T12:30:00Z");
            example.put("versionExisted", true);
            example.put("changed", List.of("/headline", "/body/p3/text"));
        }
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static Optional<Map<String, String>> fault(ProblemType type) {
        return switch (type) {
            case UNKNOWN_PARAMETER -> fault("?colour", "is not known here");
            case INVALID_PARAMETER -> fault("?limit", "must be a number from 1 to 100");
            case MALFORMED_BODY -> fault("/urgency", "must be a number");
            case INVALID_CONTENT -> fault("/headline", "must not be blank");
            case NOT_READY -> fault("/section", "is missing");
            default -> Optional.empty();
        };
    }

    private static Optional<Map<String, String>> fault(String pointer, String detail) {
        Map<String, String> fault = new LinkedHashMap<>();
        fault.put("pointer", pointer);
        fault.put("detail", detail);
        return Optional.of(fault);
    }
}
