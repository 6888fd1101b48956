package org.dateline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A page as Chromium shows it, and what became of it. */
public final class Tab {

    private static final int PHONE = 600;
    private static final int HEIGHT = 900;

    /** The page says of its main part whether it is still being loaded. */
    private static final String LOADED = """
            new Promise(done => {
              const look = () =>
                  document.readyState === 'complete' && !document.querySelector('[aria-busy]') && done();
              new MutationObserver(look).observe(document, { subtree: true, attributes: true, childList: true });
              addEventListener('load', look);
              look();
            }).then(() => Promise.all([...document.images]
                .filter(image => image.loading !== 'lazy' && !image.complete)
                .map(image => new Promise(done => { image.onload = image.onerror = done; }))))
              .then(() => true)""";

    /** What screen readers are told about one element. */
    public record Element(String role, String name, int level) {}

    private final Chromium browser;
    private final String session;
    private final int width;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Tab(Chromium browser, String session, int width, String colours) {
        this.browser = browser;
        this.session = session;
        this.width = width;
        browser.listen(this::hear);
        Stream.of("Page", "Runtime", "Log", "Network", "Accessibility")
                .forEach(domain -> ask(domain + ".enable", Map.of()));
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < PHONE));
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colours);
        ask("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    public Tab open(String address) {
        ask("Page.navigate", Map.of("url", address));
        // A page may lead on to another one.
        while (!isLoaded()) {
            Thread.onSpinWait();
        }
        return this;
    }

    public Tab reload() {
        return open(tell("location.href").asText());
    }

    /** Runs in each page that is opened from now on, before its own scripts. */
    public Tab first(String script) {
        ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    /** What matches is asked for in vain from now on. */
    public Tab without(String pattern) {
        ask("Network.setBlockedURLs", Map.of("urls", List.of(pattern)));
        return this;
    }

    /** What comes of an expression, or of its promise. */
    public JsonNode tell(String expression) {
        JsonNode result =
                ask("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** The text that is to be seen, line by line. */
    public List<String> lines() {
        return tell("document.body.innerText")
                .asText()
                .lines()
                .map(line -> line.replace('\u00a0', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public List<String> texts(String selector) {
        return strings("element.innerText", selector);
    }

    public List<String> attributes(String selector, String name) {
        return strings("element.getAttribute('" + name + "')", selector);
    }

    /** What a screen reader gets, in its order. */
    public List<Element> tree() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        ask("Accessibility.getFullAXTree", Map.of())
                .path("nodes")
                .forEach(node -> nodes.put(node.path("nodeId").asText(), node));
        List<Element> elements = new ArrayList<>();
        collect(nodes.values().iterator().next(), nodes, elements);
        return elements;
    }

    /** How many pixels the page is wider than its window. */
    public int overflow() {
        return tell("document.documentElement.scrollWidth").asInt() - width;
    }

    /** Errors and warnings of the console, exceptions, and what the content security policy has stopped. */
    public List<String> complaints() {
        return complaints;
    }

    /** The addresses that the page has asked for. */
    public List<String> requests() {
        return requests;
    }

    /** The page down to so many pixels, as PNG. */
    public byte[] picture(int height) {
        int whole = ask("Page.getLayoutMetrics", Map.of())
                .path("cssContentSize")
                .path("height")
                .asInt();
        Map<String, Integer> clip =
                Map.of("x", 0, "y", 0, "width", width, "height", Math.min(whole, height), "scale", 1);
        JsonNode shot =
                ask("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        return Base64.getDecoder().decode(shot.path("data").asText());
    }

    private boolean isLoaded() {
        try {
            return tell(LOADED).asBoolean();
        } catch (IllegalStateException e) {
            if (String.valueOf(e.getMessage()).contains("navigated")) {
                return false;
            }
            throw e;
        }
    }

    private List<String> strings(String expression, String selector) {
        String all = "[...document.querySelectorAll('" + selector + "')].map(element => " + expression + ")";
        return tell(all).valueStream().map(JsonNode::asText).toList();
    }

    private static void collect(JsonNode node, Map<String, JsonNode> nodes, List<Element> elements) {
        if (!node.path("ignored").asBoolean()) {
            elements.add(new Element(
                    node.path("role").path("value").asText(),
                    node.path("name").path("value").asText(),
                    level(node)));
        }
        for (JsonNode child : node.path("childIds")) {
            if (nodes.containsKey(child.asText())) {
                collect(nodes.get(child.asText()), nodes, elements);
            }
        }
    }

    private static int level(JsonNode node) {
        return node.path("properties")
                .valueStream()
                .filter(property -> property.path("name").asText().equals("level"))
                .mapToInt(property -> property.path("value").path("value").asInt())
                .findFirst()
                .orElse(0);
    }

    private void hear(JsonNode message) {
        JsonNode told = message.path("params");
        if (!isMine(message)) {
            return;
        }
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" -> complaints.add(told.toString());
            case "Runtime.consoleAPICalled" -> complain(told.path("type").asText(), told);
            case "Log.entryAdded" -> complain(told.path("entry").path("level").asText(), told);
            case "Network.requestWillBeSent" ->
                requests.add(told.path("request").path("url").asText());
            default -> {}
        }
    }

    private void complain(String level, JsonNode told) {
        if (Set.of("error", "warning", "assert").contains(level)) {
            complaints.add(told.toString());
        }
    }

    private boolean isMine(JsonNode message) {
        return message.path("sessionId").asText().equals(session);
    }

    private JsonNode ask(String method, Map<String, ?> parameters) {
        return browser.ask(method, parameters, session);
    }
}
