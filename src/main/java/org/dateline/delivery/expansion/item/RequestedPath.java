package org.dateline.delivery.expansion.item;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;

/**
 * The path of a page that somebody wants.
 *
 * @param sent as it came, which may be percent-encoded
 * @param plain without escapes and without a slash at its end
 */
public record RequestedPath(String sent, String plain) {

    /** Some times what the longest path of ours has, with every letter escaped. */
    public static final int MAX_LENGTH = 2000;

    public static RequestedPath parse(String sent) {
        if (sent.length() > MAX_LENGTH) {
            throw malformed("must not have more than " + MAX_LENGTH + " characters");
        }
        if (!sent.startsWith("/") || sent.startsWith("//")) {
            throw malformed("must be a path, which begins with one slash");
        }
        if (sent.indexOf('?') >= 0 || sent.indexOf('#') >= 0) {
            throw malformed("must be a path alone, without a query or a fragment");
        }
        return new RequestedPath(sent, withoutLastSlash(decoded(sent)));
    }

    private static String decoded(String sent) {
        if (sent.indexOf('%') < 0) {
            return sent;
        }
        // An escaped slash is part of a name, and no path of ours has such names.
        if (sent.contains("%2F") || sent.contains("%2f")) {
            throw malformed("must not have an escaped slash");
        }
        try {
            String plain = URLDecoder.decode(sent.replace("+", "%2B"), StandardCharsets.UTF_8);
            // What is not UTF-8 has become this character.
            if (plain.indexOf('\ufffd') >= 0 || plain.chars().anyMatch(Character::isISOControl)) {
                throw malformed("has escapes of what is no text");
            }
            return plain;
        } catch (IllegalArgumentException e) {
            throw malformed("has a percent sign without two hexadecimal digits").causedBy(e);
        }
    }

    private static String withoutLastSlash(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Problem malformed(String detail) {
        return ProblemType.INVALID_PARAMETER.because(
                "The parameter path " + detail + ".", List.of(Violation.parameter("path", detail)));
    }
}
