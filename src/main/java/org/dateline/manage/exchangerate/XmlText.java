package org.dateline.manage.exchangerate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.manage.fetching.UnusableAnswer;
import org.jspecify.annotations.Nullable;

/** The text of an XML document, decoded as its declaration says and not otherwise. */
final class XmlText {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_DECLARATION = 200;
    private static final Pattern ENCODING =
            Pattern.compile("\\A<\\?xml\\s[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final char MARK = '\uFEFF';

    private XmlText() {}

    /** @param charset that came with it, for a document that does not declare one itself */
    static String of(byte[] body, @Nullable String charset) {
        if (body.length > MAX_BYTES) {
            throw new UnusableAnswer("The document is too large.");
        }
        boolean marked = startsWith(body, 0xEF, 0xBB, 0xBF);
        if (startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE)) {
            throw new UnusableAnswer("The document is in UTF-16, which none of ours is.");
        }
        String declared = declared(body, marked);
        Charset encoding = named(declared != null ? declared : charset != null && !marked ? charset : "UTF-8");
        if (!encoding.equals(StandardCharsets.UTF_8)
                && (marked || isText(body, StandardCharsets.UTF_8) && !isAscii(body))) {
            throw new UnusableAnswer("The document is in UTF-8 and says that it is in " + encoding.name() + ".");
        }
        String text = decoded(body, encoding);
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Its letters are those of ASCII in every encoding that we read. */
    private static @Nullable String declared(byte[] body, boolean marked) {
        int start = marked ? 3 : 0;
        int length = Math.min(body.length - start, MAX_DECLARATION);
        Matcher matcher = ENCODING.matcher(new String(body, start, length, StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            // What reads letters of ASCII as something else would read the declaration as something else, too.
            if (charset.name().matches("UTF-8|US-ASCII|ISO-8859-.*|windows-125.|KOI8-.*")) {
                return charset;
            }
            throw new UnusableAnswer("The document is in an encoding that none of ours is in.");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnusableAnswer("The document is in an encoding that does not exist.", e);
        }
    }

    private static String decoded(byte[] body, Charset charset) {
        try {
            return strictly(body, charset);
        } catch (CharacterCodingException e) {
            throw new UnusableAnswer("The document says that it is in " + charset.name() + " and is not.", e);
        }
    }

    private static boolean isText(byte[] body, Charset charset) {
        try {
            strictly(body, charset);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String strictly(byte[] body, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(body))
                .toString();
    }

    private static boolean isAscii(byte[] body) {
        for (byte each : body) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] body, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= body.length || body[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
