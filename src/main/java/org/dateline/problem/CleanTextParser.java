package org.dateline.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses texts and names with control characters or half a surrogate pair, and numbers with huge exponents.
 *
 * <p>PostgreSQL has no NUL in texts, XML has hardly any control character, and PostgreSQL would write {@code 1e100000} out
 * with all of its digits.
 */
final class CleanTextParser extends JsonParserDelegate {

    static final String UNCLEAN_TEXT = "has a text with a control character or half a surrogate pair";
    static final String HUGE_EXPONENT = "has a number with an exponent of more than three digits";

    private static final Pattern EXPONENT = Pattern.compile("[eE][+-]?0*[0-9]{4,}$");

    CleanTextParser(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        JsonToken token = super.nextToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            requireClean(getText());
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT
                && EXPONENT.matcher(getText()).find()) {
            throw new JsonParseException(this, HUGE_EXPONENT);
        }
        return token;
    }

    @Override
    public @Nullable JsonToken nextValue() throws IOException {
        JsonToken token = nextToken();
        return token == JsonToken.FIELD_NAME ? nextToken() : token;
    }

    private void requireClean(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isControl(character) || Character.isSurrogate(character)) {
                throw new JsonParseException(this, UNCLEAN_TEXT);
            }
        }
    }

    /** Line ends and tabs are the control characters that texts have. */
    private static boolean isControl(char character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
