package org.dateline.manage.weather;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.manage.fetching.Fetched;
import org.dateline.manage.fetching.UnusableAnswer;
import org.jspecify.annotations.Nullable;

/** A part of a provider's JSON, read without trust: what is not as it should be makes all of it unusable. */
final class JsonFigures {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode node;
    private final String path;

    private JsonFigures(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** JSON is UTF-8, whatever a provider says of it. */
    static JsonFigures of(Fetched fetched) {
        String charset = fetched.charset();
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new UnusableAnswer("The answer is said to be in another character set than UTF-8.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(fetched.body()))
                    .toString();
            return new JsonFigures(STRICT.readTree(text), "");
        } catch (CharacterCodingException e) {
            throw new UnusableAnswer("The answer is not UTF-8.", e);
        } catch (JsonProcessingException e) {
            throw new UnusableAnswer("The answer is not JSON, or not all of it.", e);
        }
    }

    /** Whatever is wrong at this place. */
    UnusableAnswer unusable(String what) {
        return new UnusableAnswer("The answer makes no sense: " + (path.isEmpty() ? "it" : path) + " " + what + ".");
    }

    JsonFigures at(String name) {
        JsonFigures part = part(name);
        if (part.node.isMissingNode() || part.node.isNull()) {
            throw part.unusable("is missing");
        }
        return part;
    }

    @Nullable
    JsonFigures atIfAny(String name) {
        JsonFigures part = part(name);
        return part.node.isMissingNode() || part.node.isNull() ? null : part;
    }

    private JsonFigures part(String name) {
        if (!node.isObject()) {
            throw unusable("is no object");
        }
        return new JsonFigures(node.path(name), path + "/" + name);
    }

    boolean isNothing() {
        return node.isNull();
    }

    /** @param most more are refused */
    List<JsonFigures> items(int most) {
        if (!node.isArray() || node.size() > most) {
            throw unusable("is no list of " + most + " at most");
        }
        List<JsonFigures> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonFigures(node.get(i), path + "/" + i));
        }
        return items;
    }

    String text() {
        if (!node.isTextual() || node.textValue().length() > 100) {
            throw unusable("is no short text");
        }
        return node.textValue();
    }

    void mustBe(String text) {
        if (!text().equals(text)) {
            throw unusable("is not «" + text + "»");
        }
    }

    double number(double least, double most) {
        if (!node.isNumber() || !(node.doubleValue() >= least && node.doubleValue() <= most)) {
            throw unusable("is no number from " + least + " to " + most);
        }
        return node.doubleValue();
    }

    int integer(int least, int most) {
        double number = number(least, most);
        if (number != Math.rint(number)) {
            throw unusable("is no whole number");
        }
        return (int) number;
    }
}
