package org.accord.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds between the elements of one diagram, after each was found to be allowed. */
final class DiagramRules {

    private static final int MAX_ELEMENTS = 500;
    /** Elsewhere an input would stand in front of a variable of the platform for all that is inside. */
    private static final Set<String> TAKES_INPUTS = Set.of("serviceTask", "businessRuleTask");

    private static final Set<String> ANY_START = Set.of("messageEventDefinition", "timerEventDefinition");

    private final XmlNode definitions;
    private final BuildingBlocks blocks;
    private final Findings findings;

    private DiagramRules(XmlNode definitions, BuildingBlocks blocks, Findings findings) {
        this.definitions = definitions;
        this.blocks = blocks;
        this.findings = findings;
    }

    static void check(XmlNode definitions, BuildingBlocks blocks, Findings findings) {
        List<XmlNode> processes = definitions.children("process").toList();
        if (processes.size() != 1) {
            findings.error(definitions, "oneProcess");
            return;
        }
        new DiagramRules(definitions, blocks, findings).check(new Diagram(definitions, processes.get(0)));
    }

    private void check(Diagram diagram) {
        ids();
        if (diagram.nodes().size() + diagram.flows().size() > MAX_ELEMENTS) {
            findings.error(diagram.process(), "many", MAX_ELEMENTS);
            return;
        }
        Drawing.check(definitions, diagram, findings);
        diagram.flows().forEach(flow -> flow(diagram, flow));
        diagram.nodes().forEach(node -> node(diagram, node));
        Variables.check(definitions, blocks, findings);
        if (!findings.errors()) {
            Waits.check(diagram, Set.of(), findings);
        }
        if (!findings.errors()) {
            Branches.check(diagram, findings);
        }
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        definitions
                .all()
                .filter(node -> !node.id().isEmpty() && !seen.add(node.id()))
                .forEach(node -> findings.error(node, "twice", node.id()));
    }

    private void flow(Diagram diagram, XmlNode flow) {
        String source = flow.attribute("sourceRef");
        String target = flow.attribute("targetRef");
        if (!diagram.has(source)
                || !diagram.has(target)
                || !diagram.leaving(diagram.node(source)).contains(flow)
                || diagram.scope(diagram.node(source)) != diagram.scope(diagram.node(target))) {
            findings.error(flow, "flow");
        } else if (flow.children("conditionExpression").count() > 1) {
            findings.error(flow, "twice", "conditionExpression");
        } else if (conditional(flow) && !diagram.node(source).local().equals("exclusiveGateway")) {
            findings.error(flow, "condition.place");
        }
    }

    private static boolean conditional(XmlNode flow) {
        return flow.children("conditionExpression").findAny().isPresent();
    }

    private void node(Diagram diagram, XmlNode node) {
        if (!TAKES_INPUTS.contains(node.local()) && !Step.inputs(node).isEmpty()) {
            findings.error(node, "inputs");
        }
        if (Step.loopVariable(node).equals(SignOff.OUTCOME)) {
            findings.error(node, "reserved", SignOff.OUTCOME);
        }
        switch (node.local()) {
            case "serviceTask" -> block(node);
            case "exclusiveGateway" -> gateway(diagram, node);
            case "startEvent", "boundaryEvent", "intermediateCatchEvent", "endEvent" -> event(diagram, node);
            case "callActivity" -> {
                if (node.attribute("calledElement").equals(diagram.process().id())) {
                    findings.error(node, "callsItself");
                }
            }
            default -> {}
        }
        if (Diagram.isMultiple(node)
                && node.children("multiInstanceLoopCharacteristics").count() > 1) {
            findings.error(node, "twice", "multiInstanceLoopCharacteristics");
        }
    }

    private void block(XmlNode task) {
        String expression = task.attribute(Vocabularies.CAMUNDA, "delegateExpression");
        String name = expression.substring(Math.min(2, expression.length()), Math.max(2, expression.length() - 1));
        if (!blocks.names().contains(name)) {
            findings.error(task, "block", name);
        }
    }

    private void gateway(Diagram diagram, XmlNode gateway) {
        List<XmlNode> leaving = diagram.leaving(gateway);
        String otherwise = gateway.attribute("default");
        if (!otherwise.isEmpty() && leaving.stream().noneMatch(flow -> flow.id().equals(otherwise))) {
            findings.error(gateway, "default");
        } else if (otherwise.isEmpty() && leaving.stream().anyMatch(DiagramRules::conditional)) {
            findings.error(gateway, "noDefault");
        }
        leaving.stream()
                .filter(flow -> leaving.size() > 1 && !flow.id().equals(otherwise) && !conditional(flow))
                .forEach(flow -> findings.error(flow, "condition.missing"));
    }

    private void event(Diagram diagram, XmlNode event) {
        List<XmlNode> definitions = Diagram.definitions(event).toList();
        boolean needed = Set.of("boundaryEvent", "intermediateCatchEvent").contains(event.local())
                || event.local().equals("startEvent") && Diagram.isEventSubProcess(diagram.scope(event));
        if (definitions.size() > 1 || definitions.isEmpty() && needed) {
            findings.error(event, "event");
        }
        definitions.forEach(definition -> definition(diagram, event, definition));
        if (event.local().equals("boundaryEvent") && !diagram.has(event.attribute("attachedToRef"))) {
            findings.error(event, "reference", event.attribute("attachedToRef"));
        }
    }

    private void definition(Diagram diagram, XmlNode event, XmlNode definition) {
        boolean inSubProcess = diagram.scope(event).local().equals("subProcess");
        boolean startsIt = event.local().equals("startEvent");
        if (startsIt
                && (inSubProcess != Diagram.isEventSubProcess(diagram.scope(event))
                        || !inSubProcess && !ANY_START.contains(definition.local()))) {
            findings.error(event, "event");
        }
        if (definition.local().equals("timerEventDefinition")
                && definition.children().size() != 1) {
            findings.error(event, "timer");
        }
        reference(definition, "messageRef", "message");
        reference(definition, "errorRef", "error");
    }

    private void reference(XmlNode node, String attribute, String kind) {
        String id = node.attribute(attribute);
        if (!id.isEmpty()
                && definitions.children(kind).noneMatch(named -> named.id().equals(id))) {
            findings.error(node, "reference", id);
        }
    }
}
