package org.dateline.published.rendering;

import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/** HTML in the making: names are constants of ours, and all else is escaped. */
final class Markup {

    private final StringBuilder html = new StringBuilder();

    /**
     * @param attributes names and values in turn; one whose value is null is left out
     */
    Markup open(String element, @Nullable String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                html.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(Encode.forHtml(value))
                        .append('"');
            }
        }
        html.append('>');
        return this;
    }

    Markup close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    void openIf(boolean condition, String element) {
        if (condition) {
            open(element);
        }
    }

    void closeIf(boolean condition, String element) {
        if (condition) {
            close(element);
        }
    }

    /** Line ends are shown as such. */
    Markup text(String text) {
        html.append(Encode.forHtml(text).replaceAll("\\R", "<br>"));
        return this;
    }

    Markup element(String element, String text) {
        return open(element).text(text).close(element);
    }

    /** So that the source reads as the page does. */
    Markup line() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
