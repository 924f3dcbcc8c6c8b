package org.accord.drafts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** What a file says, without how it is written: the order of shapes on the page, defaults, spaces. */
final class SameModel {

    /** Only drawn; the editor writes it for each gateway. */
    private static final String MARKER = "isMarkerVisible";

    private SameModel() {}

    static List<String> said(String path, String content) {
        return path.startsWith("forms/")
                ? List.of(JsonMapper.shared().readTree(content).toPrettyString())
                : xml(content);
    }

    private static List<String> xml(String content) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            List<String> lines = new ArrayList<>();
            write(
                    parsers.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(content)))
                            .getDocumentElement(),
                    "",
                    lines);
            return lines;
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void write(Element element, String indent, List<String> lines) {
        List<Element> children = children(element);
        String words = children.isEmpty() ? element.getTextContent().strip() : "";
        lines.add(indent + element.getNamespaceURI() + " " + element.getLocalName() + attributes(element) + words);
        List<List<String>> inside = children.stream()
                .map(child -> {
                    List<String> block = new ArrayList<>();
                    write(child, indent + " ", block);
                    return block;
                })
                .toList();
        // On the plane, what was touched last stands first
        (element.getLocalName().equals("BPMNPlane")
                        ? inside.stream().sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                        : inside.stream())
                .forEach(lines::addAll);
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(each -> !each.getNodeName().startsWith("xmlns")
                        && !each.getNodeName().equals(MARKER))
                .forEach(each ->
                        attributes.put(each.getNamespaceURI() + ":" + each.getLocalName(), each.getNodeValue()));
        attributes.remove("null:hitPolicy", "UNIQUE");
        return attributes;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
