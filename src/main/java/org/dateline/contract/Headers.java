package org.dateline.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The headers that come with answers, and those that writes are sent with. */
final class Headers {

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("ETag", "Names this state; for If-None-Match when reading and If-Match when changing"),
            Map.entry("Last-Modified", "When the thing or something shown with it last changed"),
            Map.entry("Cache-Control", "How long the answer may be kept"),
            Map.entry("Vary", "The request headers that the answer depends on"),
            Map.entry("Surrogate-Key", "What is shown in the answer, for caches that drop by key"),
            Map.entry("Link", "The next and the previous page, RFC 8288"),
            Map.entry("Location", "The path of what was created, or of what it is now"),
            Map.entry("Content-Language", "The language of what was served"),
            Map.entry("Content-Security-Policy", "Keeps a browser that is sent here from running or loading anything"),
            Map.entry("WWW-Authenticate", "How to authenticate"),
            Map.entry(
                    "Idempotency-Replayed", "Is true where the answer is that of an earlier request with the same key"),
            Map.entry("Retry-After", "After how many seconds to try again"));
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("Last-Modified", "Tue, 09 Jun 2026 12:30:00 GMT"),
            Map.entry("Cache-Control", "public, max-age=10, stale-while-revalidate=60"),
            Map.entry("Vary", "Accept-Encoding"),
            Map.entry("Surrogate-Key", "articles"),
            Map.entry("Link", "</v1/articles?cursor=AQ>; rel=\"next\""),
            Map.entry("Content-Language", "ru"),
            Map.entry(
                    "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"),
            Map.entry("WWW-Authenticate", "Bearer"),
            Map.entry("Idempotency-Replayed", "true"),
            Map.entry("Retry-After", "1"));

    private static final Set<String> OPTIONAL = Set.of("Link", "Idempotency-Replayed");

    /** The kinds of which two can turn out to be one. */
    private static final Set<String> MERGED = Set.of("people", "places", "organizations", "topics");

    /** What changes by itself, so that it was never changed last. */
    private static final Set<String> OF_NOW = Set.of("live");

    private static final String KEY = "Idempotency-Key";

    private final Half half;
    private final Components components;

    Headers(Half half, Components components) {
        this.half = half;
        this.components = components;
    }

    void describe(Call call) {
        call.successes().forEach(success -> {
            APIResponse response = success.getValue();
            names(call, success.getKey()).forEach(name -> response.addHeader(name, reference(name)));
        });
        if (half.publishes(call.path()) && call.reads() && !call.responses().containsKey("304")) {
            APIResponse unchanged = OASFactory.createAPIResponse()
                    .description("What If-None-Match names is still what would be served");
            Stream.of("ETag", "Cache-Control", "Vary").forEach(name -> unchanged.addHeader(name, reference(name)));
            call.operation().getResponses().addAPIResponse("304", unchanged);
        }
        if (half.publishes(call.path()) && mayHaveMoved(call)) {
            APIResponse moved = OASFactory.createAPIResponse()
                    .description("The thing has another address now, or was merged into another");
            Stream.of("Location", "Cache-Control", "Vary").forEach(name -> moved.addHeader(name, reference(name)));
            call.operation().getResponses().addAPIResponse("308", moved);
        }
        call.parameters()
                .filter(parameter -> "If-Match".equals(parameter.getName()))
                .forEach(Headers::describeIfMatch);
        if (mayBeRepeated(call)) {
            call.operation().addParameter(key());
        }
    }

    /** The headers of a refusal with this status. */
    static Map<String, Header> ofRefusal(int status, Components components) {
        Map<String, Header> headers = new LinkedHashMap<>();
        if (status == 401) {
            headers.put(
                    "WWW-Authenticate", reference("WWW-Authenticate", EXAMPLES.get("WWW-Authenticate"), components));
        }
        if (status == 409) {
            // Only where waiting helps; hence not the header that others refer to.
            headers.put(
                    "Retry-After",
                    header("Retry-After", EXAMPLES.get("Retry-After")).required(false));
        }
        if (status == 503) {
            headers.put("Retry-After", reference("Retry-After", EXAMPLES.get("Retry-After"), components));
        }
        return headers;
    }

    private List<String> names(Call call, String status) {
        Stream<String> page = call.lists() ? Stream.of("Link") : Stream.empty();
        if (half.publishes(call.path())) {
            Stream<String> item = call.namesOneThing() && !call.tellsOfSeveral() && !OF_NOW.contains(call.noun())
                    ? Stream.of("Last-Modified")
                    : Stream.empty();
            Stream<String> all = Stream.of("ETag", "Cache-Control", "Vary", "Surrogate-Key", "Content-Language");
            Stream<String> policy = isHtml(call) ? Stream.of("Content-Security-Policy") : Stream.empty();
            return Stream.of(all, item, page, policy).flatMap(names -> names).toList();
        }
        if (half == Half.DELIVERY) {
            return List.of();
        }
        Stream<String> created = status.equals("201") ? Stream.of("Location") : Stream.empty();
        Stream<String> version = carriesVersion(call, status) ? Stream.of("ETag") : Stream.empty();
        Stream<String> repeated = mayBeRepeated(call) ? Stream.of("Idempotency-Replayed") : Stream.empty();
        return Stream.of(Stream.of("Cache-Control"), created, version, repeated, page)
                .flatMap(names -> names)
                .toList();
    }

    private static boolean isHtml(Call call) {
        return call.successes()
                .map(success -> success.getValue().getContent())
                .anyMatch(content -> content != null && content.hasMediaType("text/html"));
    }

    private boolean carriesVersion(Call call, String status) {
        return call.successes()
                .filter(success -> success.getKey().equals(status))
                .flatMap(success -> Call.schemas(success.getValue().getContent()))
                .map(Schema::getRef)
                .filter(Objects::nonNull)
                .map(ref -> SchemaName.lookUp(SchemaName.in(ref), components).getProperties())
                .anyMatch(properties -> properties != null && properties.containsKey("version"));
    }

    /** Slugs change and paths with them, and ids of what is merged stand for others. */
    private static boolean mayHaveMoved(Call call) {
        return call.path().endsWith("/by-slug/{slug}")
                || call.path().endsWith("/by-path")
                || call.path().startsWith("/v1/pages/")
                        && call.parameters().anyMatch(parameter -> "path".equals(parameter.getName()))
                || call.path().equals("/v1/live/{channel}")
                || call.path().matches(".*/\\{id}(/[a-z-]+)?") && MERGED.contains(call.noun());
    }

    private boolean mayBeRepeated(Call call) {
        return half == Half.MANAGEMENT && !call.reads() && !Permissions.of(call).tellsASecret();
    }

    /** Without an example: tools that send examples would send every request under the same key. */
    private Parameter key() {
        if (components.getParameters() == null || !components.getParameters().containsKey(KEY)) {
            components.addParameter(
                    KEY,
                    OASFactory.createParameter()
                            .name(KEY)
                            .in(Parameter.In.HEADER)
                            .required(false)
                            .description("""
                                    Makes it safe to send the request again when its outcome is not known: within 24 hours \
                                    every further request with the same key is answered like the first one that succeeded, \
                                    with the header Idempotency-Replayed, and has no effect. Use a new key, such as a UUID, \
                                    for each new request. A key belongs to a token (or to a user, whatever their token), a method and a path; it is 409 while the \
                                    same request is being worked on, and 422 with another payload. Without a key, a POST that \
                                    is sent again creates again. Any other write has its effect once: trashing and \
                                    publishing the same version again succeed, withdrawing again is 404, and a change of the \
                                    content is 412 with the currentVersion, whether it was this request or somebody else who \
                                    saved that one; read it to find out.""")
                            .schema(OASFactory.createSchema()
                                    .addType(Schema.SchemaType.STRING)
                                    .minLength(1)));
        }
        return OASFactory.createParameter().ref("#/components/parameters/" + KEY);
    }

    private static void describeIfMatch(Parameter parameter) {
        parameter.setRequired(true);
        parameter.setDescription("The ETag of the version that the change is meant for");
        parameter.setExample("\"1\"");
    }

    private Header reference(String name) {
        return reference(name, example(name), components);
    }

    /** Editors get the version as the tag, readers a hash; editors are sent to what they made, readers to a slug. */
    private @Nullable String example(String name) {
        boolean management = half == Half.MANAGEMENT;
        return switch (name) {
            case "ETag" -> management ? "\"3\"" : "\"wVymDUVNh6NXZ3aALd1eLg\"";
            case "Location" ->
                management
                        ? "/manage/v1/articles/0197f3c2-5a10-7c31-9d0e-2b6f1c3a4d5e"
                        : "/v1/articles/by-slug/peregovory-v-cholpon-ate";
            default -> EXAMPLES.get(name);
        };
    }

    private static Header reference(String name, @Nullable String example, Components components) {
        if (components.getHeaders() == null || !components.getHeaders().containsKey(name)) {
            components.addHeader(name, header(name, example));
        }
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header header(String name, @Nullable String example) {
        return OASFactory.createHeader()
                .description(DESCRIPTIONS.get(name))
                .required(!OPTIONAL.contains(name))
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }
}
