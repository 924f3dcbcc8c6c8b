package org.accord.drafts;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A diagram or table of a draft, read for what editors may offer. Whatever cannot be read offers nothing. */
final class ModelXml {

    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private ModelXml() {}

    static Optional<Element> read(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DOCTYPE, true);
            DocumentBuilder reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            return Optional.of(
                    reader.parse(new InputSource(new StringReader(text))).getDocumentElement());
        } catch (SAXException broken) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every element of that name, wherever it stands. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** An attribute in the reader's language: English stands in a property below, French in the attribute. */
    static String words(Element element, String attribute, Locale language) {
        String french = element.getAttribute(attribute);
        if (!language.getLanguage().equals("en")) {
            return french;
        }
        return all(element, "property").stream()
                .filter(property -> property.getAttribute("name").equals(attribute + ".en"))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElse(french);
    }
}
