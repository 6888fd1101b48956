package org.dateline.contract;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;

/** What a resource is about, for the summaries of operations that many resources have: {@code Publish {one}}. */
final class Nouns {

    /** Words that are their own plural, or none. */
    private static final Map<String, String> COUNTABLE = Map.of("media", "media item");

    private Nouns() {}

    static void fillIn(Call call, Endpoint endpoint) {
        Operation operation = call.operation();
        if (operation.getSummary() != null) {
            operation.setSummary(
                    operation.getSummary().replace("{one}", one(endpoint)).replace("{plural}", plural(call)));
        }
    }

    private static String one(Endpoint endpoint) {
        String name = endpoint.resource().simpleName().replaceFirst("Resource$", "");
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String noun = COUNTABLE.getOrDefault(words, words);
        return ("aeio".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private static String plural(Call call) {
        String words = call.noun().replace('-', ' ');
        return COUNTABLE.containsKey(words) ? COUNTABLE.get(words) + "s" : words;
    }
}
