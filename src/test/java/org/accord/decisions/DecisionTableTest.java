package org.accord.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.junit.jupiter.api.Test;

class DecisionTableTest {

    private static final int TABLES = Boolean.getBoolean("accord.thorough") ? 5000 : 150;
    private static final int QUESTIONS = 12;

    private DmnDecisionTableEvaluationEvent latest;
    private final DmnEngine engine = engine();

    @Test
    void whateverATableHoldsAndWhateverItIsAskedItSaysWhatTheEngineSays() {
        SomeTables tables = new SomeTables(20150301);
        int answered = 0;
        for (int i = 0; i < TABLES; i++) {
            String dmn = tables.table();
            DecisionTable table = DecisionTable.read(dmn);
            DmnDecision decision =
                    engine.parseDecision("some", new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
            for (Map<String, Object> question : tables.questions(QUESTIONS)) {
                Object engine = engineSays(decision, question);
                assertThat(says(table, question))
                        .as("%s asked %s", dmn, question)
                        .isEqualTo(engine);
                answered += engine instanceof Answered ? 1 : 0;
            }
        }
        assertThat(answered).isGreaterThan(TABLES * QUESTIONS / 4);
    }

    @Test
    void aTableTellsOfEachCellWhetherItLetsTheQuestionThrough() throws Exception {
        DecisionTable table = DecisionTable.read(
                java.nio.file.Files.readString(DecisionTableUnderTest.fileOf("criterion-relaxation")));

        List<List<Boolean>> why = table.why(
                Map.of("criterionClass", "CLINICAL", "gap", "LARGE", "ground", "NONE", "hasPersonStatement", true));

        int a1 = IntStream.range(0, table.sheet().rules().size())
                .filter(i -> table.sheet().rules().get(i).id().equals("A1"))
                .findFirst()
                .orElseThrow();
        assertThat(why.get(a1)).containsExactly(false, true, true, true);
        assertThat(why.get(why.size() - 1)).containsExactly(true, true, true, true);
    }

    @Test
    void aSheetSaysWhatATableLooksLikeInBothLanguages() throws Exception {
        TableSheet sheet = DecisionTable.read(
                        java.nio.file.Files.readString(DecisionTableUnderTest.fileOf("criterion-relaxation")))
                .sheet();

        assertThat(sheet.id()).isEqualTo("criterion-relaxation");
        assertThat(sheet.name())
                .isEqualTo(new TableSheet.Label("Assouplir un critère d’accès", "Relax an access criterion"));
        assertThat(sheet.hitPolicy()).isEqualTo("FIRST");
        assertThat(sheet.inputs().get(1))
                .isEqualTo(new TableSheet.Column(
                        "gap", "string", new TableSheet.Label("Écart", "Gap"), List.of("SMALL", "LARGE")));
        assertThat(sheet.rules().get(0).cells()).containsExactly("\"LEGAL\"", "", "", "");
        assertThat(sheet.rules().get(0).answers().get(0)).isEqualTo("\"NOT_RELAXABLE\"");
    }

    private DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> latest = event);
        return configuration.buildEngine();
    }

    private Object engineSays(DmnDecision decision, Map<String, Object> question) {
        try {
            engine.evaluateDecisionTable(decision, question);
            return Evaluation.answered(latest);
        } catch (RuntimeException none) {
            return "none";
        }
    }

    private static Object says(DecisionTable table, Map<String, Object> question) {
        try {
            return table.answer(question);
        } catch (RuntimeException none) {
            return "none";
        }
    }
}
