package org.accord.comparison;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a diagram or a table. A draft may be broken while somebody works on it: then there is nothing to read. */
final class ModelXml {

    private static final int MAX_DEPTH = 60;
    private static final Map<String, String> PREFIXES = prefixes();

    private ModelXml() {}

    static Optional<Node> read(String content) {
        try {
            XMLStreamReader parser = parsers().createXMLStreamReader(new StringReader(content));
            while (parser.hasNext()) {
                if (parser.next() == XMLStreamConstants.START_ELEMENT) {
                    Node root = element(parser, 1);
                    return rest(parser) ? Optional.of(root) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException broken) {
            // The parser of the JDK also answers broken input with unchecked exceptions
            return Optional.empty();
        }
    }

    private static boolean rest(XMLStreamReader parser) throws XMLStreamException {
        while (parser.hasNext()) {
            parser.next();
        }
        return true;
    }

    private static Node element(XMLStreamReader parser, int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException("Too deep");
        }
        String name = name(parser.getName());
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < parser.getAttributeCount(); i++) {
            attributes.put(name(parser.getAttributeName(i)), value(parser, i));
        }
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = parser.next(); event != XMLStreamConstants.END_ELEMENT; event = parser.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(parser, depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(parser.getText());
            }
        }
        return new Node(name, attributes, children, text.toString().strip());
    }

    /** What an {@code xsi:type} names keeps its meaning whatever the prefix. */
    private static String value(XMLStreamReader parser, int attribute) {
        String value = parser.getAttributeValue(attribute);
        return parser.getAttributeLocalName(attribute).equals("type") && value.endsWith(":tFormalExpression")
                ? "tFormalExpression"
                : value;
    }

    private static String name(QName name) {
        String prefix = PREFIXES.get(name.getNamespaceURI());
        if (prefix == null) {
            return "{" + name.getNamespaceURI() + "}" + name.getLocalPart();
        }
        return prefix.isEmpty() ? name.getLocalPart() : prefix + ":" + name.getLocalPart();
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
        return parsers;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new HashMap<>();
        prefixes.put("", "");
        prefixes.put("http://www.omg.org/spec/BPMN/20100524/MODEL", "");
        prefixes.put("https://www.omg.org/spec/DMN/20191111/MODEL/", "");
        prefixes.put("http://camunda.org/schema/1.0/bpmn", "camunda");
        prefixes.put("http://camunda.org/schema/1.0/dmn", "camunda");
        prefixes.put("urn:accord:translations", "accord");
        prefixes.put("http://www.w3.org/2001/XMLSchema-instance", "xsi");
        prefixes.put("http://camunda.org/schema/modeler/1.0", "modeler");
        prefixes.put("http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi");
        prefixes.put("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi");
        prefixes.put("http://www.omg.org/spec/DD/20100524/DI", "di");
        prefixes.put("http://www.omg.org/spec/DD/20100524/DC", "dc");
        prefixes.put("http://bpmn.io/schema/dmn/biodi/2.0", "biodi");
        return prefixes;
    }
}
