package org.dateline.testing;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What must hold of answers that are text and not JSON. */
final class TextAnswers {

    private TextAnswers() {}

    static boolean isOne(Exchange exchange) {
        return exchange.answerType().startsWith("text/");
    }

    /** As a schema of a string sees it. */
    static String asJson(String body) {
        return TextNode.valueOf(body).toString();
    }

    static List<String> faults(Exchange exchange) {
        List<String> faults = new ArrayList<>();
        String type = exchange.answerHeaders().getOrDefault("content-type", "");
        if (!type.toLowerCase(Locale.ROOT).endsWith("charset=utf-8")) {
            faults.add("the content type '" + type + "' does not say that it is UTF-8");
        }
        if (exchange.answerBody().indexOf('\ufffd') >= 0) {
            faults.add("the answer's body is not UTF-8");
        }
        if (exchange.answerType().equals("text/html")) {
            HarmlessHtml.faults(exchange.answerBody()).forEach(fault -> faults.add("the answer's body " + fault));
        }
        return faults;
    }
}
