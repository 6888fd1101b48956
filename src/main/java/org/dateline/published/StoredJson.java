package org.dateline.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.UUIDDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * The JSON that we keep in the database: instants in UTC, nothing absent is written, and a field that a later version
 * no longer knows is passed over. (The JSON of the wire is strict, and another mapper's.)
 */
public final class StoredJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(
                    new JavaTimeModule(), new Jdk8Module(), new SimpleModule().addDeserializer(UUID.class, new Ids()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final Aliases NONE = new Aliases();

    private StoredJson() {}

    /** Only what our types call an id is one; a text that looks like one stays as it is. */
    private static final class Ids extends UUIDDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        protected UUID _deserialize(String text, DeserializationContext context) throws IOException {
            UUID id = super._deserialize(text, context);
            return context.getAttribute(Aliases.class) instanceof Aliases aliases ? aliases.resolve(id) : id;
        }
    }

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        return read(json, type, NONE);
    }

    /** With each id that is an alias replaced by what it stands for. */
    static <T> T read(String json, Class<T> type, Aliases aliases) {
        try {
            return aliases.isEmpty()
                    ? MAPPER.readValue(json, type)
                    : MAPPER.readerFor(type)
                            .withAttribute(Aliases.class, aliases)
                            .readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
