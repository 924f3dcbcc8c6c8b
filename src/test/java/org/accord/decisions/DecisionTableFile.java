package org.accord.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a table's file says on paper, before any engine reads it. */
final class DecisionTableFile {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String TRANSLATIONS = "urn:accord:translations";
    private static final Pattern CODE = Pattern.compile("\"([A-Z0-9_]+)\"");

    private final Document document;

    private DecisionTableFile(Document document) {
        this.document = document;
    }

    static DecisionTableFile named(String id) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new DecisionTableFile(factory.newDocumentBuilder()
                    .parse(DecisionTableUnderTest.fileOf(id).toFile()));
        } catch (Exception e) {
            throw new IllegalStateException(id, e);
        }
    }

    List<String> decisions() {
        return all("decision").map(decision -> decision.getAttribute("id")).toList();
    }

    /** The ids of the domain, which stand both in the rule's id and in its annotation. */
    List<String> rules() {
        return all("rule")
                .peek(rule -> {
                    if (!rule.getAttribute("id").equals("rule_" + text(rule, "description"))) {
                        throw new AssertionError("the annotation is not the id of " + rule.getAttribute("id"));
                    }
                })
                .map(rule -> text(rule, "description"))
                .toList();
    }

    List<String> inputs() {
        return all("input").map(input -> text(input, "inputExpression")).toList();
    }

    /** For each input with a list of values, that list. */
    Map<String, Set<String>> choicesOfInputs() {
        var choices = new LinkedHashMap<String, Set<String>>();
        all("input")
                .filter(input -> child(input, "inputValues").findAny().isPresent())
                .forEach(input ->
                        choices.put(text(input, "inputExpression"), Set.copyOf(codes(text(input, "inputValues")))));
        return choices;
    }

    /** What can stand in each column, by the input's expression or the output's name; the sentences are left out. */
    Map<String, Set<String>> codesByColumn() {
        var codes = new LinkedHashMap<>(choicesOfInputs());
        var outputs = all("output").toList();
        all("rule").forEach(rule -> {
            var cells = child(rule, "outputEntry").toList();
            IntStream.range(0, outputs.size())
                    .forEach(i -> codes.merge(
                            outputs.get(i).getAttribute("name"),
                            Set.copyOf(codeList(cells.get(i))),
                            DecisionTableFile::both));
        });
        codes.keySet().removeAll(List.of("reasonFr", "reasonEn"));
        return codes;
    }

    private static List<String> codeList(Element cell) {
        return Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b")
                .matcher(cell.getTextContent())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** Codes in cells that their column does not list: a rule that could never match, or a word nobody knows. */
    List<String> unknownCodes() {
        var unknown = new ArrayList<String>();
        all("rule").forEach(rule -> {
            unknown.addAll(unknownCodes(rule, "inputEntry", all("input").toList(), "inputValues"));
            unknown.addAll(unknownCodes(rule, "outputEntry", all("output").toList(), "outputValues"));
        });
        return unknown;
    }

    private List<String> unknownCodes(Element rule, String entry, List<Element> columns, String choices) {
        var cells = child(rule, entry).toList();
        return IntStream.range(0, columns.size())
                .filter(i -> child(columns.get(i), choices).findAny().isPresent())
                .boxed()
                .flatMap(i -> codes(cells.get(i).getTextContent()).stream()
                        .filter(code -> !codes(text(columns.get(i), choices)).contains(code)))
                .map(code -> rule.getAttribute("id") + " " + code)
                .toList();
    }

    List<String> labelsWithoutEnglish() {
        var wanted = Map.of("decision", "name.en", "input", "label.en", "output", "label.en");
        return wanted.entrySet().stream()
                .flatMap(want -> all(want.getKey()).filter(element -> !isTranslated(element, want.getValue())))
                .map(element -> element.getAttribute("id"))
                .toList();
    }

    private static boolean isTranslated(Element element, String property) {
        return child(element, "extensionElements")
                .flatMap(extension -> elements(extension.getElementsByTagNameNS(TRANSLATIONS, "property")))
                .anyMatch(translation -> translation.getAttribute("name").equals(property)
                        && !translation.getAttribute("value").isBlank());
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private Stream<Element> all(String name) {
        return elements(document.getElementsByTagNameNS(DMN, name));
    }

    private static String text(Element parent, String name) {
        return child(parent, name).findFirst().orElseThrow().getTextContent().trim();
    }

    private static Stream<Element> child(Element parent, String name) {
        return elements(parent.getChildNodes())
                .filter(element -> name.equals(element.getLocalName()) && DMN.equals(element.getNamespaceURI()));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
