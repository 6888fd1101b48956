package org.dateline.manage.exchangerate;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.kernel.UnreadableText;
import org.dateline.kernel.XmlText;
import org.dateline.manage.fetching.UnusableAnswer;
import org.jspecify.annotations.Nullable;

/** Reads a small XML document of a stranger's. */
final class XmlDocument {

    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_ELEMENTS = 5_000;
    private static final int MAX_DEPTH = 10;

    private static final XMLInputFactory PARSERS = parsers();

    private final List<Open> elements = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** An element whose text is not complete. */
    private record Open(String path, Map<String, String> attributes, StringBuilder text) {

        XmlElement closed() {
            return new XmlElement(path, attributes, text.toString().strip());
        }
    }

    private XmlDocument() {}

    /** Its elements in their order, each before those in it. */
    static List<XmlElement> elements(byte[] body, @Nullable String charset) {
        String text = text(body, charset);
        // None of ours has one, and without it there are no entities.
        if (text.contains("<!DOCTYPE")) {
            throw new UnusableAnswer("The document has a document type.");
        }
        XmlDocument document = new XmlDocument();
        try {
            document.read(PARSERS.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException | RuntimeException e) {
            // The parser throws what it likes at what it does not.
            throw e instanceof UnusableAnswer ours ? ours : new UnusableAnswer("The document is not XML.", e);
        }
        return document.elements.stream().map(Open::closed).toList();
    }

    /** A server says the same of everything that it has; a document that says it itself knows better. */
    private static String text(byte[] body, @Nullable String charset) {
        if (body.length > MAX_BYTES) {
            throw new UnusableAnswer("The document is too large.");
        }
        try {
            return XmlText.of(body, XmlText.declares(body) ? null : charset);
        } catch (UnreadableText e) {
            throw new UnusableAnswer("The document " + e.reason() + ".", e);
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnusableAnswer("The document has a document type or an entity.");
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
    }

    private void start(XMLStreamReader reader) {
        Open around = open.peek();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        Open element = new Open(
                around == null ? reader.getLocalName() : around.path() + "/" + reader.getLocalName(),
                attributes,
                new StringBuilder());
        open.push(element);
        elements.add(element);
        if (elements.size() > MAX_ELEMENTS || open.size() > MAX_DEPTH) {
            throw new UnusableAnswer("The document has more elements than any of ours.");
        }
    }

    private void add(String text) {
        Open element = open.peek();
        if (element != null) {
            element.text().append(text);
        }
    }

    /** The JDK's own, whatever else is on the class path. */
    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing outside of a document belongs to it");
        });
        return factory;
    }
}
