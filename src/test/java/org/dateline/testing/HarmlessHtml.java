package org.dateline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** HTML that can be put into any page: nothing in it runs, is loaded by itself, or leads anywhere but to the web. */
public final class HarmlessHtml {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ol",
            "ul",
            "li",
            "a",
            "span",
            "strong",
            "em",
            "br",
            "small",
            "cite",
            "time",
            "figure",
            "figcaption",
            "blockquote",
            "picture",
            "source",
            "img",
            "video",
            "audio",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final Set<String> ATTRIBUTES = Set.of(
            "rel", "lang", "alt", "width", "height", "loading", "controls", "preload", "type", "scope", "datetime");

    /** Those with an address, or several. */
    private static final Map<String, Set<String>> ADDRESSES = Map.of(
            "href", Set.of("a"),
            "cite", Set.of("blockquote"),
            "src", Set.of("img", "source"),
            "srcset", Set.of("img", "source"),
            "poster", Set.of("video"),
            "data-embed", Set.of("p"));

    private HarmlessHtml() {}

    /** What is wrong with a fragment; empty if nothing is. */
    public static List<String> faults(String fragment) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse("<!DOCTYPE html><html><body>" + fragment + "</body></html>", "", parser);
        List<String> faults = new ArrayList<>();
        parser.getErrors().forEach(error -> faults.add("is not well-formed: " + error));
        page.body().children().select("*").forEach(element -> check(element, faults));
        page.traverse((node, depth) -> comments(node, faults));
        String written = written(page);
        if (!written(Jsoup.parse(written)).equals(written)) {
            faults.add("becomes something else when it is read and written again");
        }
        return faults;
    }

    private static String written(Document page) {
        page.outputSettings().prettyPrint(false);
        return page.body().html();
    }

    private static void check(Element element, List<String> faults) {
        String name = element.normalName();
        if (!ELEMENTS.contains(name)) {
            faults.add("has an element " + name);
        }
        for (Attribute attribute : element.attributes()) {
            Set<String> carriers = ADDRESSES.get(attribute.getKey());
            if (carriers != null) {
                if (!carriers.contains(name) || !lead(attribute)) {
                    faults.add("has the address " + attribute + " at " + name);
                }
            } else if (!ATTRIBUTES.contains(attribute.getKey())
                    && !attribute.getKey().startsWith("data-")) {
                faults.add("has an attribute " + attribute);
            }
        }
    }

    private static boolean lead(Attribute attribute) {
        String[] addresses = attribute.getKey().equals("srcset")
                ? attribute.getValue().split(", ")
                : new String[] {attribute.getValue()};
        return List.of(addresses).stream().allMatch(address -> address.matches("https?://\\S+( [0-9]+w)?"));
    }

    private static void comments(Node node, List<String> faults) {
        if (node.nodeName().equals("#comment") || node.nodeName().equals("#data")) {
            faults.add("has a " + node.nodeName() + ": " + node.outerHtml());
        }
    }
}
