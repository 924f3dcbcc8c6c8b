package org.accord.guard;

import java.io.StringReader;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A second opinion on a model that was let through, by another parser and by what is forbidden, not by what is allowed. */
final class WhatCouldRun {

    private static final Pattern CODE =
            Pattern.compile("#\\{|\\$\\{(?![A-Za-z][A-Za-z0-9_]*})|\\$\\{(?:execution|environment|task)}");
    private static final Pattern FEEL_CODE = Pattern.compile("\\breturn\\b|\\bfunction\\b|\\{|\\bsatisfies\\b");
    private static final Set<String> FEEL_PLACES =
            Set.of("conditionExpression", "inputEntry", "outputEntry", "inputExpression");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "expression", "formHandlerClass", "topic", "resource", "formKey");
    private static final Set<String> ELEMENTS = Set.of(
            "scriptTask",
            "script",
            "executionListener",
            "taskListener",
            "connector",
            "field",
            "formData",
            "literalExpression",
            "businessKnowledgeModel");

    private WhatCouldRun() {}

    static Stream<String> in(String file, String content) throws Exception {
        if (file.endsWith(".form")) {
            return Stream.of("\"type\":\"html\"", "${", "#{").filter(content::contains);
        }
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        Document document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(content)));
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        Stream.Builder<String> found = Stream.builder();
        if (document.getDoctype() != null) {
            found.add("DOCTYPE");
        }
        for (int i = 0; i < elements.getLength(); i++) {
            judge((Element) elements.item(i), found);
        }
        return found.build();
    }

    private static void judge(Element element, Stream.Builder<String> found) {
        if (ELEMENTS.contains(element.getLocalName())) {
            found.add(element.getLocalName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getLocalName();
            String value = attributes.item(i).getNodeValue();
            boolean otherLanguage = name.toLowerCase().endsWith("language") && !value.equalsIgnoreCase("feel");
            if (ATTRIBUTES.contains(name) || CODE.matcher(value).find() || otherLanguage) {
                found.add(name + "=" + value);
            }
        }
        if (FEEL_PLACES.contains(element.getLocalName())
                && FEEL_CODE
                        .matcher(element.getTextContent().replaceAll("\"[^\"]*\"", ""))
                        .find()) {
            found.add(element.getTextContent());
        }
        if (CODE.matcher(element.getTextContent()).find()) {
            found.add("text of " + element.getLocalName());
        }
    }
}
