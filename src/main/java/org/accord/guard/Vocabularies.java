package org.accord.guard;

import java.util.Map;

/** The two tables of what diagrams and decision tables may be made of. A new building stone is a line here. */
final class Vocabularies {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN = "http://camunda.org/schema/1.0/dmn";

    private static final Map<String, String> BPMN_NAMESPACES = Map.of(
            "", "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "camunda", CAMUNDA,
            "xsi", "http://www.w3.org/2001/XMLSchema-instance",
            "modeler", "http://camunda.org/schema/modeler/1.0",
            "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
            "di", "http://www.omg.org/spec/DD/20100524/DI",
            "dc", "http://www.omg.org/spec/DD/20100524/DC",
            "bioc", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "color", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    static final Vocabulary BPMN = new Vocabulary(
            BPMN_NAMESPACES,
            "definitions",
            """
            definitions | id=ID! name=WORDS targetNamespace=URI! exporter=WORDS exporterVersion=WORDS modeler:executionPlatform=WORDS modeler:executionPlatformVersion=WORDS | process message error bpmndi:BPMNDiagram
            process     | id=KEY! name=WORDS isExecutable=TRUE! camunda:historyTimeToLive=RETENTION | documentation extensionElements startEvent endEvent userTask serviceTask businessRuleTask receiveTask callActivity subProcess exclusiveGateway parallelGateway intermediateCatchEvent boundaryEvent sequenceFlow textAnnotation association
            subProcess  | id=ID! name=WORDS triggeredByEvent=BOOLEAN default=ID camunda:asyncBefore=BOOLEAN | documentation extensionElements incoming outgoing startEvent endEvent userTask serviceTask businessRuleTask receiveTask callActivity subProcess exclusiveGateway parallelGateway intermediateCatchEvent boundaryEvent sequenceFlow textAnnotation association

            userTask         | id=ID! name=WORDS! camunda:formRef=KEY! camunda:formRefBinding=DEPLOYMENT! camunda:candidateGroups=SLOTS! camunda:dueDate=DUE camunda:asyncBefore=BOOLEAN default=ID | documentation extensionElements incoming outgoing multiInstanceLoopCharacteristics
            serviceTask      | id=ID! name=WORDS camunda:delegateExpression=BLOCK! camunda:asyncBefore=BOOLEAN default=ID | documentation extensionElements incoming outgoing
            businessRuleTask | id=ID! name=WORDS camunda:decisionRef=KEY! camunda:decisionRefBinding=DEPLOYMENT! camunda:asyncBefore=BOOLEAN default=ID | documentation extensionElements incoming outgoing
            receiveTask      | id=ID! name=WORDS messageRef=ID! camunda:asyncBefore=BOOLEAN default=ID | documentation extensionElements incoming outgoing
            callActivity     | id=ID! name=WORDS calledElement=KEY! camunda:calledElementBinding=DEPLOYMENT! camunda:asyncBefore=BOOLEAN default=ID | documentation extensionElements incoming outgoing multiInstanceLoopCharacteristics
            multiInstanceLoopCharacteristics | id=ID isSequential=BOOLEAN camunda:collection=COLLECTION! camunda:elementVariable=NAME! |

            exclusiveGateway | id=ID! name=WORDS default=ID gatewayDirection=NAME | documentation extensionElements incoming outgoing
            parallelGateway  | id=ID! name=WORDS gatewayDirection=NAME | documentation extensionElements incoming outgoing
            sequenceFlow     | id=ID! name=WORDS sourceRef=ID! targetRef=ID! | documentation extensionElements conditionExpression
            conditionExpression | xsi:type=FORMAL! language=FEEL! #text=CONDITION! |

            startEvent             | id=ID! name=WORDS isInterrupting=BOOLEAN camunda:asyncBefore=BOOLEAN | documentation extensionElements outgoing messageEventDefinition timerEventDefinition errorEventDefinition
            endEvent               | id=ID! name=WORDS camunda:asyncBefore=BOOLEAN | documentation extensionElements incoming errorEventDefinition
            boundaryEvent          | id=ID! name=WORDS attachedToRef=ID! cancelActivity=BOOLEAN | documentation extensionElements outgoing messageEventDefinition timerEventDefinition errorEventDefinition
            intermediateCatchEvent | id=ID! name=WORDS camunda:asyncBefore=BOOLEAN | documentation extensionElements incoming outgoing messageEventDefinition timerEventDefinition
            messageEventDefinition | id=ID messageRef=ID! |
            errorEventDefinition   | id=ID errorRef=ID |
            timerEventDefinition   | id=ID | timeDate timeDuration timeCycle
            timeDate               | id=ID xsi:type=FORMAL #text=DATE! |
            timeDuration           | id=ID xsi:type=FORMAL #text=DURATION! |
            timeCycle              | id=ID xsi:type=FORMAL #text=REPEAT! |
            message                | id=ID! name=NAME! | documentation extensionElements
            error                  | id=ID! name=WORDS errorCode=NAME! | documentation extensionElements

            extensionElements | | camunda:properties camunda:inputOutput camunda:in camunda:out
            camunda:properties  | | camunda:property
            camunda:property    | id=ID name=PROPERTY! value=WORDS! |
            camunda:inputOutput | | camunda:inputParameter camunda:outputParameter
            camunda:inputParameter camunda:outputParameter | name=NAME! #text=PARAMETER! |
            camunda:in          | source=NAME sourceExpression=CONSTANT target=NAME! |
            camunda:out         | source=NAME sourceExpression=CONSTANT target=NAME! |

            documentation     | id=ID #text=WORDS |
            incoming outgoing | #text=ID! |
            textAnnotation    | id=ID! | text documentation
            text              | #text=WORDS |
            association       | id=ID! associationDirection=NAME sourceRef=ID! targetRef=ID! | documentation

            bpmndi:BPMNDiagram | id=ID name=WORDS | bpmndi:BPMNPlane
            bpmndi:BPMNPlane   | id=ID bpmnElement=ID! | bpmndi:BPMNShape bpmndi:BPMNEdge
            bpmndi:BPMNShape   | id=ID bpmnElement=ID! isExpanded=BOOLEAN isMarkerVisible=BOOLEAN isHorizontal=BOOLEAN bioc:fill=COLOUR bioc:stroke=COLOUR color:background-color=COLOUR color:border-color=COLOUR | dc:Bounds bpmndi:BPMNLabel
            bpmndi:BPMNEdge    | id=ID bpmnElement=ID! bioc:stroke=COLOUR color:border-color=COLOUR | di:waypoint bpmndi:BPMNLabel
            bpmndi:BPMNLabel   | id=ID color:color=COLOUR | dc:Bounds
            dc:Bounds          | x=NUMBER! y=NUMBER! width=NUMBER! height=NUMBER! |
            di:waypoint        | x=NUMBER! y=NUMBER! |
            """);

    private static final Map<String, String> DMN_NAMESPACES = Map.of(
            "", "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "camunda", CAMUNDA_DMN,
            "accord", "urn:accord:translations",
            "biodi", "http://bpmn.io/schema/dmn/biodi/2.0",
            "modeler", "http://camunda.org/schema/modeler/1.0",
            "dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "dc", "http://www.omg.org/spec/DMN/20180521/DC/");

    static final Vocabulary DMN = new Vocabulary(
            DMN_NAMESPACES,
            "definitions",
            """
            definitions   | id=ID! name=WORDS! namespace=URI! exporter=WORDS exporterVersion=WORDS modeler:executionPlatform=WORDS modeler:executionPlatformVersion=WORDS | decision dmndi:DMNDI
            decision      | id=KEY! name=WORDS! camunda:historyTimeToLive=RETENTION | description extensionElements decisionTable
            decisionTable | id=ID! hitPolicy=HIT_POLICY biodi:annotationsWidth=NUMBER | input output rule

            input           | id=ID! label=WORDS biodi:width=NUMBER | description extensionElements inputExpression inputValues
            inputExpression | id=ID typeRef=CELL_TYPE! expressionLanguage=FEEL | text=CONDITION
            output          | id=ID! name=NAME! label=WORDS typeRef=CELL_TYPE! biodi:width=NUMBER | description extensionElements outputValues
            inputValues outputValues | id=ID | text=WORDS
            rule            | id=ID! | description inputEntry outputEntry
            inputEntry      | id=ID! expressionLanguage=FEEL | text=TESTS
            outputEntry     | id=ID! expressionLanguage=FEEL | text=ANSWER
            description     | #text=WORDS |

            extensionElements | | accord:properties
            accord:properties | | accord:property
            accord:property   | name=PROPERTY! value=WORDS! |

            dmndi:DMNDI      | | dmndi:DMNDiagram
            dmndi:DMNDiagram | id=ID | dmndi:DMNShape
            dmndi:DMNShape   | id=ID dmnElementRef=ID! isCollapsed=BOOLEAN | dc:Bounds
            dc:Bounds        | x=NUMBER! y=NUMBER! width=NUMBER! height=NUMBER! |
            """);

    private Vocabularies() {}
}
