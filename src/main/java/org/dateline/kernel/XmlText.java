package org.dateline.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML document, in the encoding that its byte order mark, whoever sent it or its declaration tells, in this
 * order (RFC 7303). Parsers guess alike, and put up with bytes that mean nothing, or complain about them on the console.
 */
public final class XmlText {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final String DECLARED = "<?xml";

    private static final int LONGEST_DECLARATION = 256;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']");

    /** In which almost all bytes are letters, so that nothing shows when it is said wrongly. */
    private static final Pattern TAKES_ANYTHING = Pattern.compile("ISO-8859-.*|windows-12.*|KOI8-.*|IBM.*|x-Mac.*");

    private XmlText() {}

    /**
     * Throws {@link UnreadableText} where they contradict each other.
     *
     * @param charset as whoever sent the document says; null if they do not
     */
    public static String of(byte[] bytes, @Nullable String charset) {
        Charset encoding = encoding(bytes, charset);
        if (TAKES_ANYTHING.matcher(encoding.name()).matches() && isForeign(bytes) && isUtf8(bytes)) {
            throw new UnreadableText("is in UTF-8 and said to be in " + encoding.name());
        }
        try {
            String text = decoded(bytes, encoding);
            if (declared(bytes) != null && !text.startsWith(DECLARED)) {
                throw new UnreadableText("is said to be in %s and is not".formatted(encoding.name()));
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableText("is said to be in %s and is not".formatted(encoding.name()), e);
        }
    }

    /** Whether it says itself in which encoding it is. */
    public static boolean declares(byte[] bytes) {
        return marked(bytes) != null || declared(bytes) != null;
    }

    private static Charset encoding(byte[] bytes, @Nullable String charset) {
        Charset marked = marked(bytes);
        if (marked != null) {
            return marked;
        }
        String name = charset == null ? declared(bytes) : charset;
        try {
            return name == null ? unmarked(bytes) : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableText("is said to be in an encoding that does not exist", e);
        }
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xef, 0xbb) ? StandardCharsets.UTF_8 : null;
    }

    /** Where it is not in one that writes the letters of ASCII as ASCII does, there is no declaration to be seen. */
    private static @Nullable String declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declaration = ENCODING.matcher(start);
        return declaration.find() ? declaration.group(1) : null;
    }

    private static Charset unmarked(byte[] bytes) {
        if (startsWith(bytes, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, '<', 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] bytes, Charset encoding) throws CharacterCodingException {
        return encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Whether it has other letters than those of ASCII. */
    private static boolean isForeign(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            decoded(bytes, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
