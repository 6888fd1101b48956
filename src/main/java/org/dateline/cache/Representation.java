package org.dateline.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.dateline.kernel.Digests;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer in one encoding, and the tag that is theirs alone. */
public record Representation(byte[] bytes, String entityTag, boolean compressed) {

    /** Less than this is one packet either way. */
    private static final int WORTH_COMPRESSING = 1_000;

    private static final int TAG_BYTES = 16;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    /** The form for a client that sends this {@code Accept-Encoding}. */
    public static Representation of(byte[] plain, @Nullable String acceptEncoding) {
        String tag =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Digests.sha256(plain), TAG_BYTES));
        return plain.length > WORTH_COMPRESSING && AcceptEncoding.prefersGzip(acceptEncoding)
                ? new Representation(plain, tag + "-gzip", true)
                : new Representation(plain, tag, false);
    }

    /** Whether an {@code If-None-Match} header names it (RFC 9110, 13.1.2: the comparison is weak). */
    public boolean isNamedIn(String ifNoneMatch) {
        if (ifNoneMatch.trim().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(ifNoneMatch);
        while (tags.find()) {
            if (tags.group(1).equals(entityTag)) {
                return true;
            }
        }
        return false;
    }

    /** The bytes as they go over the wire. */
    public byte[] encoded() {
        if (!compressed) {
            return bytes;
        }
        ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(encoded, 8_192)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return encoded.toByteArray();
    }
}
