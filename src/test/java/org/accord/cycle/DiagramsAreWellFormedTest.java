package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What any manager may count on when opening a diagram of the baseline. */
class DiagramsAreWellFormedTest {

    private static final String DEPLOYMENT = "deployment";

    static Stream<DiagramFile> diagrams() {
        return DiagramFile.all();
    }

    @Test
    void theLinterFindsNothing() throws Exception {
        Path frontend = Path.of("src/main/frontend");
        assertThat(frontend.resolve("node_modules/bpmnlint"))
                .as("run npm ci in %s", frontend)
                .exists();
        // The linter's own file and not npx, whose messages would mingle with the findings
        var linter = new ProcessBuilder("node", "node_modules/bpmnlint/bin/bpmnlint.js", "../../../processes/*.bpmn")
                .directory(frontend.toFile())
                .redirectErrorStream(true)
                .start();
        String findings = new String(linter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(findings).isBlank();
        assertThat(linter.waitFor()).isZero();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void theProcessBearsTheNameOfItsFile(DiagramFile diagram) {
        assertThat(diagram.every(Process.class))
                .singleElement()
                .satisfies(process -> assertThat(process.getId() + ".bpmn").isEqualTo(diagram.name()));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyElementSaysWhatHappensThereInBothLanguages(DiagramFile diagram) {
        assertThat(diagram.spoken()).allSatisfy(element -> {
            assertThat(element.getDocumentations())
                    .as(element.getId())
                    .singleElement()
                    .satisfies(text -> assertThat(text.getTextContent()).isNotBlank());
            assertThat(DiagramFile.hasProperty(element, "documentation.en"))
                    .as("documentation.en of %s", element.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyNameIsTranslated(DiagramFile diagram) {
        assertThat(diagram.spoken())
                .filteredOn(element -> DiagramFile.nameOf(element) != null)
                .filteredOn(element -> !DiagramFile.hasProperty(element, "name.en"))
                .extracting(BaseElement::getId)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyFormIsThereAndOfTheSameRelease(DiagramFile diagram) {
        assertThat(diagram.every(UserTask.class)).allSatisfy(task -> {
            assertThat(Path.of("forms", task.getCamundaFormRef() + ".form")).exists();
            assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo(DEPLOYMENT);
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDecisionIsThereAndOfTheSameRelease(DiagramFile diagram) {
        assertThat(diagram.every(BusinessRuleTask.class)).allSatisfy(task -> {
            assertThat(Path.of("decisions", task.getCamundaDecisionRef() + ".dmn"))
                    .exists();
            assertThat(task.getCamundaDecisionRefBinding()).as(task.getId()).isEqualTo(DEPLOYMENT);
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyCalledDiagramIsThereAndOfTheSameRelease(DiagramFile diagram) {
        assertThat(diagram.every(CallActivity.class)).allSatisfy(call -> {
            assertThat(Files.exists(Path.of("processes", call.getCalledElement() + ".bpmn")))
                    .as(call.getId())
                    .isTrue();
            assertThat(call.getCamundaCalledElementBinding()).as(call.getId()).isEqualTo(DEPLOYMENT);
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyConditionIsInFeelAndBearsAName(DiagramFile diagram) {
        assertThat(diagram.every(ConditionExpression.class)).allSatisfy(condition -> {
            var flow = (SequenceFlow) condition.getParentElement();
            assertThat(condition.getLanguage()).as(flow.getId()).isEqualTo("feel");
            assertThat(flow.getName()).as(flow.getId()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyForkHasADefaultAndAConditionOnEachOtherWay(DiagramFile diagram) {
        assertThat(diagram.every(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    List<SequenceFlow> unconditional = gateway.getOutgoing().stream()
                            .filter(flow -> flow.getConditionExpression() == null)
                            .toList();
                    assertThat(unconditional).as(gateway.getId()).containsExactly(gateway.getDefault());
                });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everythingIsDrawnWithStraightLinesThatCrossNothing(DiagramFile diagram) {
        Drawing drawing = new Drawing(diagram);
        assertThat(drawing.undrawn(diagram)).isEmpty();
        assertThat(drawing.slantedLines()).isEmpty();
        assertThat(drawing.crossings()).isEmpty();
        assertThat(drawing.linesThroughShapes()).isEmpty();
    }
}
