package org.dateline.manage.exchangerate;

import java.util.Map;
import org.dateline.manage.fetching.UnusableAnswer;

/**
 * An element of a provider's document.
 *
 * @param path its name behind those of the elements that it is in: {@code ValCurs/Valute/CharCode}, without prefixes
 * @param text its own, without that of the elements in it and without white space around it
 */
record XmlElement(String path, Map<String, String> attributes, String text) {

    String attribute(String name) {
        String value = attributes.get(name);
        if (value == null) {
            throw new UnusableAnswer("An element " + path + " has no " + name + ".");
        }
        return value.strip();
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }
}
