package org.dateline.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** An example for every body: from the examples of the properties, else from their types. */
final class Examples {

    private static final String UUID = "0197f3c2-5a10-7c31-9d0e-2b6f1c3a4d5e";
    private static final Map<String, String> BY_FORMAT = Map.of(
            "uuid",
            UUID,
            "date-time",
            "2026-06-09T15:30:00+03:00",
            "date",
            "2026-06-09",
            "uri",
            "https://news.example/");
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("slug", "bishkek"),
            Map.entry("language", "ru"),
            Map.entry("originalLanguage", "ky"),
            Map.entry("spokenAt", "2026-06-09"),
            Map.entry("block", "k1"),
            Map.entry("isoCode", "KG"),
            Map.entry("unM49", "417"),
            Map.entry("timeZone", "Asia/Bishkek"),
            Map.entry("path", "/ru/v-sodruzhestve/bishkek"),
            Map.entry("zone", "Europe/Moscow"),
            Map.entry("key", "k1"),
            Map.entry("cursor", "AQ"),
            Map.entry("next", "AQ"),
            Map.entry("prev", "AQ"),
            Map.entry("url", "https://news.example/ru/v-sodruzhestve/bishkek"));

    /** A pattern that lists words, the first of which will do. */
    private static final Pattern CHOICE = Pattern.compile("\\^\\(\\?:([A-Za-z-]+)(?:\\|[A-Za-z-]+)+\\)\\$");

    private final Components components;

    Examples(Components components) {
        this.components = components;
    }

    void show(List<Call> calls) {
        for (Call call : calls) {
            if (call.hasBody()) {
                show(call.operation().getRequestBody().getContent());
            }
            call.successes().forEach(response -> show(response.getValue().getContent()));
            call.parameters().filter(parameter -> parameter.getSchema() != null).forEach(this::show);
        }
    }

    private void show(Parameter parameter) {
        Schema schema = parameter.getSchema();
        Object written = parameter.getExample();
        if (written == null && parameter.getIn() == Parameter.In.PATH) {
            parameter.setExample(value(parameter.getName(), schema, Set.of()));
        } else if (written != null && isArray(schema) && !(written instanceof List)) {
            parameter.setExample(List.of(written));
        }
    }

    private static boolean isArray(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
    }

    private void show(@Nullable Content content) {
        if (content == null || content.getMediaTypes() == null) {
            return;
        }
        content.getMediaTypes().values().stream()
                .filter(type -> type.getSchema() != null && type.getExample() == null && type.getExamples() == null)
                .forEach(type -> type.setExample(value("", type.getSchema(), Set.of())));
    }

    private @Nullable Object value(String name, Schema schema, Set<String> open) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getRef() != null) {
            return referenced(name, SchemaName.in(schema.getRef()), open);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        Optional<Schema> variant = Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())
                .filter(variants -> variants != null && !variants.isEmpty())
                .map(variants -> variants.get(0))
                .findFirst();
        if (variant.isPresent()) {
            return value(name, variant.get(), open);
        }
        return plain(name, schema, open);
    }

    private @Nullable Object referenced(String name, String component, Set<String> open) {
        if (open.contains(component)) {
            return null;
        }
        Set<String> inner = Stream.concat(open.stream(), Stream.of(component)).collect(Collectors.toSet());
        return value(name, SchemaName.lookUp(component, components), inner);
    }

    private @Nullable Object plain(String name, Schema schema, Set<String> open) {
        SchemaType type = Optional.ofNullable(schema.getType()).orElse(List.of()).stream()
                .filter(each -> each != SchemaType.NULL)
                .findFirst()
                .orElse(SchemaType.OBJECT);
        return switch (type) {
            case STRING -> text(name, schema);
            case INTEGER, NUMBER ->
                Optional.ofNullable(schema.getMinimum()).map(Number::intValue).orElse(1);
            case BOOLEAN -> false;
            case ARRAY -> list(name, schema, open);
            case OBJECT -> object(schema, open);
            case NULL -> null;
        };
    }

    private static String text(String name, Schema schema) {
        Matcher choice = CHOICE.matcher(Optional.ofNullable(schema.getPattern()).orElse(""));
        if (choice.matches()) {
            return choice.group(1);
        }
        String format = Optional.ofNullable(schema.getFormat()).orElse("");
        return BY_FORMAT.getOrDefault(format, BY_NAME.getOrDefault(name, "Бишкек"));
    }

    private List<Object> list(String name, Schema schema, Set<String> open) {
        List<Object> list = new ArrayList<>();
        if (schema.getItems() != null) {
            Optional.ofNullable(value(name, schema.getItems(), open)).ifPresent(list::add);
        }
        return list;
    }

    private Map<String, Object> object(Schema schema, Set<String> open) {
        Map<String, Object> object = new LinkedHashMap<>();
        Optional.ofNullable(schema.getProperties())
                .orElse(Map.of())
                .forEach((name, property) ->
                        Optional.ofNullable(value(name, property, open)).ifPresent(value -> object.put(name, value)));
        Optional.ofNullable(schema.getAdditionalPropertiesSchema())
                .filter(others -> others.getBooleanSchema() == null)
                .map(others -> value("", others, open))
                .ifPresent(value -> object.put("ru", value));
        return object;
    }
}
