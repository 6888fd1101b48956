package org.dateline.listing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of another page of the same list. */
final class LinkTarget {

    private static final String ALLOWED = "-._~!$&()*+,;=:@/?%";

    private LinkTarget() {}

    static String of(String path, @Nullable String query, String cursor) {
        List<String> parameters = new ArrayList<>();
        if (query != null) {
            for (String parameter : query.split("&")) {
                if (!parameter.isEmpty() && !parameter.equals("cursor") && !parameter.startsWith("cursor=")) {
                    parameters.add(parameter);
                }
            }
        }
        parameters.add("cursor=" + cursor);
        return escaped(path) + "?" + escaped(String.join("&", parameters));
    }

    /** Servers are lenient with what a client sends; a header must not be. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            boolean plain = character < 128 && Character.isLetterOrDigit(character);
            if (plain || ALLOWED.indexOf(character) >= 0) {
                escaped.append(character);
            } else {
                escaped.append("%%%02X".formatted((int) character));
            }
        }
        return escaped.toString();
    }
}
