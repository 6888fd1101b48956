package org.dateline.manage.channel;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XMLTV document, read once from its beginning to its end. It comes from elsewhere: a document type may be named and is
 * never read, so there are no entities but the five of XML, and nothing is ever fetched.
 */
final class XmltvDocument {

    /** The deepest element of XMLTV is the fifth. */
    private static final int MAX_DEPTH = 20;

    /** More than fit into a body, unless hardly anything is said of them. */
    private static final int MAX_PROGRAMMES = 50_000;

    /** As most files have it. Where it is said to be found matters to nobody. */
    private static final Pattern NAMED_ALONE =
            Pattern.compile("<!DOCTYPE\\s{1,9}tv\\s{1,9}(?:PUBLIC\\s{1,9}%1$s\\s{1,9}|SYSTEM\\s{1,9})%1$s\\s{0,9}>"
                    .formatted("(?:\"[^\"<>\\[]{0,200}\"|'[^'<>\\[]{0,200}')"));

    private static final XMLInputFactory FACTORY = factory();

    private final String text;
    private final String language;
    private final List<XmltvProgramme> programmes = new ArrayList<>();

    /** @param language of texts that do not tell theirs */
    XmltvDocument(String text, String language) {
        this.text = text;
        this.language = language;
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
    List<XmltvProgramme> programmes() {
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
            return List.copyOf(programmes);
        } catch (XMLStreamException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line %d, column %d)"
                            .formatted(
                                    e.getLocation().getLineNumber(),
                                    e.getLocation().getColumnNumber());
            throw XmltvFault.of("", "is not well-formed XML" + where).causedBy(e);
        }
    }

    private void toRoot(XMLStreamReader xml) throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            int event = xml.next();
            if (event != XMLStreamConstants.DTD || !isNamedAlone()) {
                refuseDeclarations(event);
            }
        }
        if (!xml.getLocalName().equals("tv")) {
            throw XmltvFault.of("", "is not XMLTV: its root has to be tv");
        }
    }

    /** The parser has come to a document type, hence what is before it is well-formed. It does not tell what it read. */
    private boolean isNamedAlone() {
        int place = 0;
        while (!text.startsWith("<!DOCTYPE", place)) {
            if (text.startsWith("<!--", place)) {
                place = text.indexOf("-->", place);
            } else if (text.startsWith("<?", place)) {
                place = text.indexOf("?>", place);
            }
            if (place < 0 || place == text.length()) {
                return false;
            }
            place++;
        }
        return NAMED_ALONE.matcher(text).region(place, text.length()).lookingAt();
    }

    private static void toEnd(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            refuseDeclarations(xml.next());
        }
    }

    private static void refuseDeclarations(int event) {
        if (event == XMLStreamConstants.DTD) {
            throw XmltvFault.of("", "has a document type declaration that does more than name XMLTV");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw XmltvFault.of("", "has a reference to an entity that XML does not have by itself");
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
        if (programmes.size() == MAX_PROGRAMMES) {
            throw XmltvFault.of("", "has more than " + MAX_PROGRAMMES + " programmes");
        }
        XmltvProgramme programme = new XmltvProgramme(
                programmes.size(),
                xml.getAttributeValue(null, "channel"),
                xml.getAttributeValue(null, "start"),
                xml.getAttributeValue(null, "stop"));
        programmes.add(programme);
        while (next(xml) == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "title" -> text(xml, programme::addTitle);
                case "desc" -> text(xml, programme::addDescription);
                case "live" -> {
                    programme.markLive();
                    skip(xml);
                }
                case "previously-shown" -> {
                    programme.markRepeat();
                    skip(xml);
                }
                default -> skip(xml);
            }
        }
    }

    private void text(XMLStreamReader xml, BiConsumer<String, String> texts) throws XMLStreamException {
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
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        String words = text.toString().strip().replaceAll("\\s+", " ");
        if (!words.isEmpty()) {
            texts.accept(primary, words);
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
            throw XmltvFault.of("", "has elements in more than " + MAX_DEPTH + " others");
        }
        return depth + 1;
    }
}
