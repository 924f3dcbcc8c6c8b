package org.accord.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.accord.Answers;
import org.accord.Cases;
import org.accord.Visitor;
import org.accord.casefile.Degree;
import org.accord.casefile.Degree.Because;
import org.accord.casefile.Degrees;
import org.accord.inbox.Notices;
import org.accord.inbox.Notices.Notice;
import org.accord.people.Accounts;
import org.accord.programme.OtherRelease;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

abstract class StageCheckWays extends SideWays {

    private static final String PROCESS = "stage-check";
    private static final String CALLS = "support-circle";
    private static final String SUPPORTS =
            """
            {"missing":"Plus de temps.","done":"Une rencontre de plus.","supportsInPlace":true}""";

    @Autowired
    Degrees degrees;

    @Autowired
    Notices notices;

    @Autowired
    Accounts accounts;

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @Test
    void aStageThatWasSignedTogetherEndsAtOnce() {
        Cases.Case a = planned();

        beside(a, PROCESS, Map.of("stage", "S4"));

        ended(a, "plan", 2, Because.REACHED);
    }

    @Test
    void aStageInWhichThePersonHeldThePenWasLedByThem() {
        Cases.Case a = cases.openAt("userTask_delivery");

        beside(a, PROCESS, Map.of("stage", "S4"));

        ended(a, "plan", 3, Because.REACHED);
    }

    @Test
    void withoutASignatureThePersonSaysWhetherWhatIsNotedIsRight() {
        Cases.Case a = accessEnds();
        sideWaits(a, PROCESS, "userTask_confirmStage");

        confirms(a, "YES");

        ended(a, "access", 2, Because.REACHED);
    }

    @Test
    void aNoIsAnsweredBySupportAndWithItThePersonMayLookAgain() {
        Cases.Case a = confirms(accessEnds(), "NO");
        sideWaits(a, PROCESS, "userTask_supports");

        engine.timePasses(a.id, 1);
        a.does(a.practitioner, "userTask_supports", SUPPORTS);
        goesOn(a, "AGAIN");
        sideWaits(a, PROCESS, "userTask_confirmStage");
        confirms(a, "YES");

        ended(a, "access", 2, Because.REACHED);
    }

    @Test
    void orGoOnWithoutWhichIsKeptAsTheirOwnChoice() {
        Cases.Case a = confirms(accessEnds(), "NO");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);

        goesOn(a, "GO_ON");

        ended(a, "access", 1, Because.PERSON_GOES_ON);
    }

    @Test
    void silenceConfirmsNothing() {
        Cases.Case a = accessEnds();

        engine.timePasses(a.id, 6);

        sideWaits(a, PROCESS, "userTask_supports");
        assertThat(degrees.of(a.id)).isEmpty();
    }

    @Test
    void whoeverDoesNotWantToAnswerHasSaidNothing() {
        Cases.Case a = confirms(accessEnds(), "NO_ANSWER");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);

        goesOn(a, "GO_ON");

        ended(a, "access", 0, Because.PERSON_GOES_ON);
    }

    @Test
    void whereSupportsAreMissingEvenALesserPlaceWaitsForThem() {
        Cases.Case a = cases.open();
        a.does(a.practitioner, "userTask_welcome", Answers.WELCOME)
                .does(
                        a.person,
                        "userTask_preferences",
                        """
                        {"language":"fr","signingMode":"PORTAL","supportsInPlace":false,"preference":"DELEGATE"}""")
                .goesOnTo("userTask_story");
        beside(a, PROCESS, Map.of("stage", "S1"));
        engine.timePasses(a.id, 6);
        a.does(a.practitioner, "userTask_supports", SUPPORTS);

        goesOn(a, "AGAIN");

        ended(a, "access", 0, Because.REACHED);
        assertThat(degrees.of(a.id)).extracting(Degree::minimum).containsExactly(0);
    }

    @Test
    void whatThePractitionerDoesNotDoTheSupervisorDoes() {
        Cases.Case a = confirms(accessEnds(), "NO");
        engine.timePasses(a.id, 6);
        sideWaits(a, PROCESS, "userTask_stageReason");

        a.does(supervisor(), "userTask_stageReason", """
                {"choice":"SUPPORT"}""")
                .does(supervisor(), "userTask_supportsBySupervisor", SUPPORTS);

        sideWaits(a, PROCESS, "userTask_goOn");
    }

    @Test
    void nobodyIsTakenToGoOnWithoutByNotAnsweringAndThePersonReadsWhyTheStageEnded() {
        Cases.Case a = confirms(accessEnds(), "NO");
        a.does(a.practitioner, "userTask_supports", SUPPORTS);
        engine.timePasses(a.id, 15);
        sideWaits(a, PROCESS, "userTask_stageReason");

        a.does(
                supervisor(),
                "userTask_stageReason",
                """
                {"choice":"REASON","words":"Nous n'avons pas pu vous joindre."}""");

        ended(a, "access", 1, Because.WRITTEN_REASON);
        assertThat(notices.unread(a.person.id())).extracting(Notice::key).contains("stageReasonWritten");
        Visitor person = Visitor.signedIn(
                port, accounts.find(a.person.id()).orElseThrow().signInName(), Cases.PASSWORD);
        String reason = "/case-files/" + a.id + "/documents/stage-reason?version=1";
        assertThat(person.get("/case-files/" + a.id).body()).contains(reason);
        assertThat(person.get(reason).body()).contains("Nous n&#39;avons pas pu vous joindre.");
    }

    @Test
    void asAPartOfAnotherDiagramItGoesOnThereWithWhatThatDiagramGivesIt() {
        Cases.Case a = calledAt("S4", () -> beside(planned(), CALLS, Map.of()));

        sideEnded(a, CALLS);
        ended(a, "plan", 2, Because.REACHED);
    }

    @Test
    void whateverInterruptsThatDiagramTakesTheQuestionBack() {
        Cases.Case a = calledAt("S1", () -> beside(cases.openAt("userTask_story"), CALLS, Map.of()));
        sideWaits(a, PROCESS, "userTask_confirmStage");

        engine.timePasses(a.id, 3);

        sideEnded(a, PROCESS);
        sideEnded(a, CALLS);
        assertThat(a.taskKeys()).containsExactly("userTask_story");
        assertThat(degrees.of(a.id)).isEmpty();
    }

    private Cases.Case planned() {
        Cases.Case a = cases.openAt("userTask_plan");
        return a.does(a.practitioner, "userTask_plan", Answers.PLAN).signs(a.person, a.practitioner);
    }

    private Cases.Case accessEnds() {
        return beside(cases.openAt("userTask_story"), PROCESS, Map.of("stage", "S1"));
    }

    private static Cases.Case confirms(Cases.Case a, String answer) {
        return a.does(a.person, "userTask_confirmStage", """
                {"confirmed":"%s"}""".formatted(answer));
    }

    private static void goesOn(Cases.Case a, String choice) {
        a.does(a.person, "userTask_goOn", """
                {"choice":"%s"}""".formatted(choice));
    }

    private void ended(Cases.Case a, String stage, int reached, Because because) {
        sideEnded(a, PROCESS);
        assertThat(degrees.of(a.id)).singleElement().satisfies(degree -> {
            assertThat(degree.stage()).isEqualTo(stage);
            assertThat(degree.reached()).isEqualTo(reached);
            assertThat(degree.because()).isEqualTo(because);
        });
    }

    /** In a release in which another diagram calls it, as a stage does, for two days. */
    private Cases.Case calledAt(String stage, Supplier<Cases.Case> begins) {
        return OtherRelease.in(context).where("processes/" + CALLS + ".bpmn", shipped -> calling(stage), begins);
    }

    private static String calling(String stage) {
        return SmallDiagram.process(
                CALLS,
                """
                <bpmn:sequenceFlow id="a" sourceRef="start" targetRef="call"/>
                <bpmn:callActivity id="call" calledElement="stage-check" camunda:calledElementBinding="deployment"><bpmn:extensionElements>
                <camunda:in source="caseFileId" target="caseFileId"/><camunda:in sourceExpression="%s" target="stage"/>
                </bpmn:extensionElements></bpmn:callActivity>
                <bpmn:boundaryEvent id="stop" attachedToRef="call"><bpmn:timerEventDefinition>
                <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P2D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="b" sourceRef="stop" targetRef="end"/>
                <bpmn:sequenceFlow id="c" sourceRef="call" targetRef="end"/>
                """
                        .formatted(stage));
    }
}
