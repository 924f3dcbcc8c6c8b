package org.accord.guard;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a model with no entity, no document type and no instruction to the parser, and stops at the first sign of too
 * much. The engine reads the same text with another parser, so whatever two parsers could understand differently is
 * refused.
 */
final class XmlReading {

    private static final int MAX_DEPTH = 10;
    private static final int MAX_NODES = 10_000;
    private static final Pattern DECLARATION =
            Pattern.compile("\\A<\\?xml version=[\"']1\\.0[\"'](?: encoding=[\"']([A-Za-z0-9._-]+)[\"'])?[^<>]*\\?>");
    private static final Pattern FORBIDDEN =
            Pattern.compile("<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)|<\\?(?!xml )");
    private static final XMLInputFactory PARSERS = parsers();

    private final Findings findings;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private Optional<XmlNode> root = Optional.empty();
    private int nodes;

    private XmlReading(Findings findings) {
        this.findings = findings;
    }

    /** Empty when the file is refused; then the findings say why. */
    static Optional<XmlNode> read(String content, Findings findings) {
        if (content.startsWith("<?xml")) {
            Matcher declaration = DECLARATION.matcher(content);
            if (!declaration.find() || !utf8(declaration.group(1))) {
                findings.error("line 1", "encoding");
                return Optional.empty();
            }
        }
        if (FORBIDDEN.matcher(content).find()) {
            findings.error("line 1", "documentType");
            return Optional.empty();
        }
        return new XmlReading(findings).parse(content);
    }

    private static boolean utf8(String encoding) {
        return encoding == null || encoding.equalsIgnoreCase("UTF-8");
    }

    private Optional<XmlNode> parse(String content) {
        try {
            XMLStreamReader parser = PARSERS.createXMLStreamReader(new StringReader(content));
            while (parser.hasNext() && !findings.errors()) {
                take(parser, parser.next());
            }
        } catch (XMLStreamException | RuntimeException unreadable) {
            // The parser of the JDK also answers broken input with unchecked exceptions
            findings.error("line 1", "notXml");
        }
        return !findings.errors() ? root : Optional.empty();
    }

    private void take(XMLStreamReader parser, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(parser);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().add(parser.getText());
                }
            }
            case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
            default -> findings.error("line " + parser.getLocation().getLineNumber(), "documentType");
        }
    }

    private void start(XMLStreamReader parser) {
        int line = parser.getLocation().getLineNumber();
        String above = open.isEmpty() ? "" : open.peek().place();
        XmlNode node = new XmlNode(parser.getName(), attributes(parser), above, line);
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.peek().add(node);
        }
        open.push(node);
        if (open.size() > MAX_DEPTH) {
            findings.error(node, "deep", MAX_DEPTH);
        } else if (++nodes > MAX_NODES) {
            findings.error(node, "many", MAX_NODES);
        }
    }

    private static Map<QName, String> attributes(XMLStreamReader parser) {
        Map<QName, String> attributes = new HashMap<>();
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            attributes.put(parser.getAttributeName(i), parser.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        parsers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return parsers;
    }
}
