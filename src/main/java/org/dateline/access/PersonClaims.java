package org.dateline.access;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.kernel.Digests;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a person in the claims of their token.
 *
 * @param roles the name of the claim with the roles, or a JSON pointer to it
 * @param name the name of the claim with the display name
 */
record PersonClaims(String roles, String name) {

    private static final int SHORT_HASH_BYTES = 4;

    @Nullable
    Role role(Map<String, Object> claims) {
        Object value = roles.startsWith("/") ? at(claims) : claims.get(roles);
        return Role.highest(texts(value)).orElse(null);
    }

    /** Never an e-mail address, which many issuers take for a name. */
    String displayName(Map<String, Object> claims, String subject) {
        return Stream.of(claims.get(name), claims.get("preferred_username"), subject)
                .filter(String.class::isInstance)
                .map(candidate -> DisplayName.cleaned((String) candidate))
                .filter(candidate -> !candidate.isEmpty() && candidate.indexOf('@') < 0)
                .findFirst()
                .orElseGet(() -> "user " + hash(subject));
    }

    private @Nullable Object at(Map<String, Object> claims) {
        Object value = claims;
        for (String step : roles.substring(1).split("/", -1)) {
            String member = step.replace("~1", "/").replace("~0", "~");
            value = value instanceof Map<?, ?> object ? object.get(member) : null;
        }
        return value;
    }

    private static List<String> texts(@Nullable Object value) {
        Collection<?> values =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static String hash(String subject) {
        byte[] digest = Digests.sha256(subject.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, SHORT_HASH_BYTES);
    }
}
