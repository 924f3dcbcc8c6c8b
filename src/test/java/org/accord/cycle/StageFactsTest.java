package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.accord.AccordTest;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.casefile.Degree;
import org.accord.casefile.Degrees;
import org.accord.casefile.Degrees.Coproduction;
import org.accord.casefile.NewDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

/** Which place the person had in a stage is read from what was written, said and signed, never asked of the team. */
@AccordTest
class StageFactsTest extends Ways {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Degrees degrees;

    @Test
    void aPlanThatBothSignedIsSharedAndNotLed() {
        Cases.Case a = planned(true);

        assertThat(facts(a, "S4"))
                .containsEntry("stageFacts_signOff", true)
                .containsEntry("stageFacts_signed", true)
                .containsEntry("stageFacts_personLed", false)
                .containsEntry("stageFacts_confirmable", false)
                .containsEntry("stageFacts_preference", "SHARE")
                .containsEntry("stageFacts_situation", "ORDINARY")
                .containsEntry("stageFacts_supportsInPlace", true);
    }

    @Test
    void aPlanThatThePersonWroteIsLedByThem() {
        Cases.Case a = planned(false);

        assertThat(facts(a, "S4")).containsEntry("stageFacts_signed", true).containsEntry("stageFacts_personLed", true);
    }

    @Test
    void whatTheTeamWroteAloneKeepsNoWordsOfThePerson() {
        Cases.Case a = atTheEndOfAccess();

        assertThat(facts(a, "S1"))
                .containsEntry("stageFacts_signOff", false)
                .containsEntry("stageFacts_wordsKept", false)
                .containsEntry("stageFacts_confirmed", false)
                .containsEntry("stageFacts_confirmable", true);
    }

    @Test
    void onlyTheYesOfThePersonConfirmsARecord() {
        Cases.Case a = atTheEndOfAccess();

        confirm(a, "NO");
        assertThat(facts(a, "S1"))
                .containsEntry("stageFacts_wordsKept", true)
                .containsEntry("stageFacts_confirmed", false)
                .containsEntry("stageFacts_confirmable", false);
        confirm(a, "YES");

        assertThat(facts(a, "S1")).containsEntry("stageFacts_confirmed", true);
    }

    @Test
    void inOneInstantWhatWasWrittenLastCounts() {
        Cases.Case a = atTheEndOfAccess();
        write(a, "supports", "missing", "Plus de temps.");

        confirm(a, "YES");
        assertThat(facts(a, "S1", 1)).containsEntry("stageFacts_confirmed", true);

        write(a, "supports", "missing", "Une visite.");
        assertThat(facts(a, "S1", 1)).containsEntry("stageFacts_confirmed", true);
        confirm(a, "NO");
        assertThat(facts(a, "S1", 1))
                .containsEntry("stageFacts_confirmed", false)
                .containsEntry("stageFacts_confirmable", false);
        write(a, "supports", "missing", "Un interprète.");
        assertThat(facts(a, "S1", 1)).containsEntry("stageFacts_confirmable", true);
    }

    @Test
    void whatThePersonAnsweredThemselvesNeedsNoConfirmation() {
        Cases.Case a = cases.openAt("userTask_access");

        assertThat(facts(a, "S0"))
                .containsEntry("stageFacts_wordsKept", true)
                .containsEntry("stageFacts_confirmed", true)
                .containsEntry("stageFacts_personLed", false);
    }

    @Test
    void theDegreeIsKeptForEachStageAndTheLastOneCounts() {
        Cases.Case a = cases.open();

        record(a, "S2", 1, "PERSON_GOES_ON");
        record(a, "S4", 2, "REACHED");
        assertThat(Degrees.overall(degrees.of(a.id))).contains(Coproduction.PARTIAL);
        record(a, "S2", 3, "REACHED");

        assertThat(degrees.of(a.id)).extracting(Degree::stage).containsExactly("portrait", "plan");
        assertThat(degrees.of(a.id)).extracting(Degree::reached).containsExactly(3, 2);
        assertThat(Degrees.overall(degrees.of(a.id))).contains(Coproduction.FULL);
    }

    @Test
    void aCycleWithoutASharedStageIsNotCoProduced() {
        Degree heard = new Degree("plan", 1, 1, 1, "NONE", Degree.Because.REACHED, Instant.EPOCH);

        assertThat(Degrees.overall(List.of(heard))).contains(Coproduction.NONE);
        assertThat(Degrees.overall(List.of())).isEmpty();
    }

    private Cases.Case atTheEndOfAccess() {
        Cases.Case a = cases.openAt("userTask_access");
        return a.does(a.practitioner, "userTask_access", Answers.ACCESS_ALL_MET);
    }

    private Cases.Case planned(boolean byThePractitioner) {
        Cases.Case a = cases.openAt("userTask_plan");
        a.does(byThePractitioner ? a.practitioner : a.person, "userTask_plan", Answers.PLAN);
        return a.signs(a.person, a.practitioner);
    }

    private void confirm(Cases.Case a, String answer) {
        write(a, "stage-confirmation", "confirmed", answer);
    }

    private void write(Cases.Case a, String kind, String field, String answer) {
        documents.add(new NewDocument(
                a.id,
                kind,
                "",
                JSON.createObjectNode().put(field, answer),
                "schema",
                caseFiles.get(a.id).releaseId(),
                a.person.id()));
    }

    private Map<String, Object> facts(Cases.Case a, String stage) {
        return facts(a, stage, 0);
    }

    /** @param askedBefore how often somebody was asked at the end of earlier stages */
    private Map<String, Object> facts(Cases.Case a, String stage, int askedBefore) {
        String instance = SmallDiagram.run(
                processEngine,
                a.id,
                Map.of("stage", stage, "stageFacts_askedBefore", askedBefore),
                List.of("story"),
                """
                <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="block"/>
                <bpmn:serviceTask id="block" camunda:delegateExpression="${stageFacts}"/>
                <bpmn:sequenceFlow id="b" sourceRef="block" targetRef="userTask_small"/>
                <bpmn:userTask id="userTask_small" name="Lire" camunda:formRef="story" camunda:formRefBinding="deployment" camunda:candidateGroups="PERSON"/>
                <bpmn:sequenceFlow id="c" sourceRef="userTask_small" targetRef="end"/>
                """);
        return processEngine.getRuntimeService().getVariables(instance);
    }

    private void record(Cases.Case a, String stage, int reached, String because) {
        SmallDiagram.run(
                processEngine,
                a.id,
                Map.of("stage", stage, "reached", reached, "minimum", 2, "target", 2),
                List.of(),
                """
                <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="block"/>
                <bpmn:serviceTask id="block" camunda:delegateExpression="${recordDegree}"><bpmn:extensionElements><camunda:inputOutput>
                <camunda:inputParameter name="obligation">NONE</camunda:inputParameter>
                <camunda:inputParameter name="because">%s</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>
                <bpmn:sequenceFlow id="b" sourceRef="block" targetRef="end"/>
                """
                        .formatted(because));
    }
}
