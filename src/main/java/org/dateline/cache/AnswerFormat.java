package org.dateline.cache;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.filter.FilteringGeneratorDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the bytes of an answer are, and which headers belong to such bytes. */
enum AnswerFormat {
    JSON(MediaType.APPLICATION_JSON_TYPE, Map.of()),

    LINKED_DATA(new MediaType("application", "ld+json"), Map.of()),

    /** A browser that is sent there directly shows the text and does nothing else. */
    HTML(
            MediaType.TEXT_HTML_TYPE.withCharset("utf-8"),
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox")),

    TEXT(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"), Map.of());

    private final MediaType type;
    private final Map<String, String> headers;

    AnswerFormat(MediaType type, Map<String, String> headers) {
        this.type = type;
        this.headers = headers;
    }

    /** The format of what an endpoint says that it produces; JSON where it says nothing. */
    static AnswerFormat of(@Nullable MediaType produced) {
        return Stream.of(values())
                .filter(format -> produced != null && format.type.isCompatible(produced))
                .findFirst()
                .orElse(JSON);
    }

    MediaType type() {
        return type;
    }

    Map<String, String> headers() {
        return headers;
    }

    /**
     * The bytes of what an endpoint answers with.
     *
     * @param fields what is asked for of JSON
     */
    byte[] bytes(Object entity, ObjectMapper mapper, TokenFilter fields) {
        return switch (this) {
            case JSON, LINKED_DATA -> json(entity, mapper, fields);
            case HTML, TEXT -> entity.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] json(Object view, ObjectMapper mapper, TokenFilter fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.createGenerator(bytes)) {
            if (this == LINKED_DATA) {
                json.setCharacterEscapes(new WithinScripts());
            }
            mapper.writeValue(
                    fields == TokenFilter.INCLUDE_ALL
                            ? json
                            : new FilteringGeneratorDelegate(json, fields, Inclusion.INCLUDE_NON_NULL, true),
                    view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Linked data is put into script elements of pages, which {@code </script>} or {@code <!--} in a text would end. */
    private static final class WithinScripts extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            escapes['<'] = CharacterEscapes.ESCAPE_STANDARD;
            escapes['>'] = CharacterEscapes.ESCAPE_STANDARD;
            escapes['&'] = CharacterEscapes.ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int letter) {
            return null;
        }
    }
}
