package org.dateline.contract;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of an operation, which generators make the name of a method: {@code listArticles}, {@code readArticleBySlug},
 * {@code publishArticle}. A verb and what the path is about, so that it reads well without the class around it too.
 */
final class OperationName {

    private OperationName() {}

    static String of(Call call, Endpoint endpoint) {
        String one = endpoint.resource().simpleName().replaceFirst("\\p{Lu}\\p{Ll}+$", "");
        String method = endpoint.method().name();
        return switch (method) {
            case "list" -> "list" + capitalized(call.noun());
            case "item", "read" -> "read" + one;
            default -> call.reads() ? "read" + one + capitalized(method) : method + one;
        };
    }

    /** {@code PlaceGroups} of {@code place-groups}. */
    private static String capitalized(String words) {
        return Stream.of(words.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
