package org.dateline.manage.channel;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.kernel.LocalizedText;
import org.dateline.problem.Problem;
import org.dateline.problem.ProblemType;
import org.dateline.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * An XMLTV document, read once from its beginning to its end. It comes from elsewhere: a document type may be named and is
 * never read, so there are no entities but the five of XML, and nothing is ever fetched.
 */
final class XmltvDocument {

    /** The deepest element of XMLTV is the fifth. */
    private static final int MAX_DEPTH = 20;

    private static final int MAX_TEXT = 20_000;

    /** As most files have it. Where it is said to be found matters to nobody. */
    private static final Pattern NAMED_ALONE = Pattern.compile(
            "<!DOCTYPE\\s{1,9}tv\\s{1,9}(PUBLIC\\s{1,9}\"[^\"<>\\[]{0,200}\"\\s{1,9}|SYSTEM\\s{1,9})\"[^\"<>\\[]{0,200}\"\\s{0,9}>");

    private static final XMLInputFactory FACTORY = factory();

    private final String text;
    private final String language;
    private final List<BroadcastContent> broadcasts = new ArrayList<>();
    private @Nullable String channel;

    /** @param language of texts that do not tell theirs */
    XmltvDocument(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** What is told of a programme, in the making. */
    private static final class Programme {

        private final Map<String, String> titles = new LinkedHashMap<>();
        private final Map<String, String> descriptions = new LinkedHashMap<>();
        private boolean live;
        private boolean repeat;

        BroadcastContent broadcast(Instant start, @Nullable Instant stop) {
            return new BroadcastContent(
                    new LocalizedText(titles),
                    descriptions.isEmpty() ? null : new LocalizedText(descriptions),
                    start,
                    stop,
                    live,
                    repeat,
                    null);
        }
    }

    private static XMLInputFactory factory() {
        // That of the JDK, whatever else is on the class path: its limits are the ones that we rely on.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** The programmes in the order of the document. */
    List<BroadcastContent> broadcasts() {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
            toRoot(xml);
            while (next(xml) == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("programme")) {
                    programme(xml);
                } else {
                    skip(xml);
                }
            }
            toEnd(xml);
            if (broadcasts.isEmpty()) {
                throw malformed("", "has no programme; a day on which nothing is on is sent as JSON");
            }
            return List.copyOf(broadcasts);
        } catch (XMLStreamException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line %d, column %d)"
                            .formatted(
                                    e.getLocation().getLineNumber(),
                                    e.getLocation().getColumnNumber());
            throw malformed("", "is not well-formed XML" + where).causedBy(e);
        }
    }

    private void toRoot(XMLStreamReader xml) throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            int event = xml.next();
            if (event != XMLStreamConstants.DTD || !NAMED_ALONE.matcher(text).find()) {
                refuseDeclarations(event);
            }
        }
        if (!xml.getLocalName().equals("tv")) {
            throw malformed("", "is not XMLTV: its root has to be tv");
        }
    }

    private static void toEnd(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            refuseDeclarations(xml.next());
        }
    }

    private static void refuseDeclarations(int event) {
        if (event == XMLStreamConstants.DTD) {
            throw malformed("", "has a document type declaration that does more than name XMLTV");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw malformed("", "has a reference to an entity that XML does not have by itself");
        }
    }

    /** The next element that begins or ends. */
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event;
        do {
            event = xml.next();
            refuseDeclarations(event);
        } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT);
        return event;
    }

    private void programme(XMLStreamReader xml) throws XMLStreamException {
        String pointer = "/broadcasts/" + broadcasts.size();
        if (broadcasts.size() == ScheduleDayContent.MOST) {
            throw malformed(pointer, "is one more than the " + ScheduleDayContent.MOST + " that a day may have");
        }
        mustBeOfOneChannel(xml, pointer);
        Instant start = time(xml, "start", pointer + "/startDate");
        if (start == null) {
            throw malformed(pointer + "/startDate", "is missing: the programme has no start");
        }
        Instant stop = time(xml, "stop", pointer + "/endDate");
        Programme programme = new Programme();
        while (next(xml) == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "title" -> text(xml, programme.titles, pointer + "/title");
                case "desc" -> text(xml, programme.descriptions, pointer + "/description");
                case "live" -> {
                    programme.live = true;
                    skip(xml);
                }
                case "previously-shown" -> {
                    programme.repeat = true;
                    skip(xml);
                }
                default -> skip(xml);
            }
        }
        broadcasts.add(programme.broadcast(start, stop));
    }

    private void mustBeOfOneChannel(XMLStreamReader xml, String pointer) {
        String named = xml.getAttributeValue(null, "channel");
        if (channel == null) {
            channel = named;
        } else if (named != null && !named.equals(channel)) {
            throw malformed(pointer, "is of another channel than those before it");
        }
    }

    private static @Nullable Instant time(XMLStreamReader xml, String attribute, String pointer) {
        String text = xml.getAttributeValue(null, attribute);
        if (text == null) {
            return null;
        }
        Instant time = XmltvTime.parse(text);
        if (time == null) {
            throw malformed(pointer, "must be a time such as 20260629171500 +0300");
        }
        return time;
    }

    /** Of several texts in one language, the first is the usual one. */
    private void text(XMLStreamReader xml, Map<String, String> texts, String pointer) throws XMLStreamException {
        String told = xml.getAttributeValue("", "lang") == null ? language : xml.getAttributeValue("", "lang");
        String primary = told.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            refuseDeclarations(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth = deeper(depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (xml.isCharacters() && text.length() + xml.getTextLength() <= MAX_TEXT) {
                text.append(xml.getText());
            } else if (xml.isCharacters()) {
                throw malformed(pointer, "is longer than " + MAX_TEXT + " characters");
            }
        }
        String words = text.toString().strip().replaceAll("\\s+", " ");
        if (!words.isEmpty()) {
            texts.putIfAbsent(primary, words);
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            depth = next(xml) == XMLStreamConstants.START_ELEMENT ? deeper(depth) : depth - 1;
        }
    }

    private static int deeper(int depth) {
        if (depth == MAX_DEPTH) {
            throw malformed("", "has elements in more than " + MAX_DEPTH + " others");
        }
        return depth + 1;
    }

    static Problem malformed(String pointer, String detail) {
        String what = pointer.isEmpty() ? "The body " : "The programme at " + pointer + " ";
        return ProblemType.MALFORMED_BODY.because(what + detail + ".", List.of(new Violation(pointer, detail)));
    }
}
